package org.tocsin.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.tocsin.detect.PostDetector;
import org.tocsin.ingest.DumpFile;
import org.tocsin.ingest.DumpFiles;
import org.tocsin.ingest.IngestOptions;
import org.tocsin.keys.Keyring;
import org.tocsin.report.ReportData;
import org.tocsin.risk.RiskCase;
import org.tocsin.risk.Tier;
import org.tocsin.store.DeltaTable;
import org.tocsin.store.RegistryFile;
import org.tocsin.store.RunManifest;
import org.tocsin.store.SparkRuntime;
import org.tocsin.store.Workspace;
import org.tocsin.store.WorkspaceLock;

/** One run: ingest, detect, link and score, report; published whole at its end, or never seen. */
public final class Scan {
    private final Supplier<Keyring> keys;
    private final Progress progress;
    private final Clock clock;

    public Scan(Supplier<Keyring> keys, Progress progress, Clock clock) {
        this.keys = keys;
        this.progress = progress;
        this.clock = clock;
    }
}
