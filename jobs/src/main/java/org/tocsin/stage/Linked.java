package org.tocsin.stage;

import org.tocsin.target.Sighting;

/** A sighting, and which observation of its post it was made of. */
record Linked(String observationId, Sighting sighting) {}
