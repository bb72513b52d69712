package org.tocsin.ingest.spark;

import java.io.Serializable;

/** A Parquet file of posts that a task wrote: its name, and how many rows and bytes it has. */
public record PostFile(String name, long rows, long bytes) implements Serializable {}
