package org.tocsin.target;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.target.Sighting.SightedIdentifier;
import org.tocsin.target.Sighting.SightedSignal;
import org.tocsin.target.Sighting.SightedTarget;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;
import org.tocsin.text.Sketch;

/** Sightings for tests, built word by word: {@code Sightings.post("p1").at(day(3)).says(THREAT_DIRECT).about("heron")}. */
public final class Sightings {
    /** The moment from which tests look back. */
    public static final Instant NOW = Instant.parse("2026-03-14T20:00:00Z");

    private final String uid;
    private String platform = "reddit";
    private @Nullable Instant createdAt = NOW.minus(Duration.ofHours(1));
    private @Nullable String thread = "t1";
    private @Nullable String author = "a1";
    private String content;
    private Sketch sketch = Sketch.NONE;
    private final List<String> links = new ArrayList<>();
    private @Nullable String answers;
    private @Nullable String account;
    private double hostility;
    private double organisation;
    private @Nullable String community;
    private int threadPosts;
    private boolean flagged = true;
    private Stance stance = Stance.ATTACK;
    private double attack = 0.95;
    private final List<SightedSignal> signals = new ArrayList<>();
    private final List<SightedIdentifier> identifiers = new ArrayList<>();
    private final List<SightedTarget> targets = new ArrayList<>();
    private Instant announcedFor;

    private Sightings(String uid) {
        this.uid = uid;
        this.content = "text of " + uid;
    }

    public static Sightings post(String uid) {
        return new Sightings(uid);
    }

    public static Instant ago(Duration before) {
        return NOW.minus(before);
    }

    public Sightings at(@Nullable Instant time) {
        createdAt = time;
        return this;
    }

    public Sightings on(String where) {
        platform = where;
        return this;
    }

    public Sightings in(@Nullable String where) {
        thread = where;
        return this;
    }

    public Sightings by(@Nullable String who) {
        author = who;
        return this;
    }

    public Sightings copies(String text) {
        content = text;
        return this;
    }

    public Sightings words(String text) {
        sketch = Sketch.of(text, Sightings::mixed);
        return this;
    }

    /** 64 bits of a text, well mixed: what a keyed hash is to a real run. */
    public static long mixed(String words) {
        long bits = words.hashCode() * 0x9E3779B97F4A7C15L;
        bits = (bits ^ (bits >>> 32)) * 0xD6E8FEB86659FD93L;
        return bits ^ (bits >>> 29);
    }

    public Sightings answers(String uid) {
        answers = uid;
        return this;
    }

    public Sightings hostile(double probability) {
        hostility = probability;
        return this;
    }

    public Sightings inThreadOf(int posts) {
        threadPosts = posts;
        return this;
    }

    public Sightings within(String board) {
        community = board;
        return this;
    }

    public Sightings ofOrganisation() {
        organisation = 0.9;
        return this;
    }

    public Sightings links(String link) {
        links.add(link);
        return this;
    }

    public Sightings says(Indicator indicator) {
        return says(indicator, 0.95);
    }

    public Sightings says(Indicator indicator, double confidence) {
        signals.add(new SightedSignal(indicator, null, 0, 1, confidence, "rule"));
        return this;
    }

    public Sightings gives(IdentifierType type, String value) {
        identifiers.add(new SightedIdentifier(type, 0, 1, 0.9, About.THIRD_PARTY, value));
        return this;
    }

    public Sightings about(String handle) {
        return key(TargetKey.Kind.HANDLE, handle, 1.0, targets.size());
    }

    public Sightings key(TargetKey.Kind kind, String key, double weight, int bundle) {
        targets.add(new SightedTarget(kind, key, weight, bundle));
        return this;
    }

    public Sightings announces(Instant time) {
        announcedFor = time;
        return this;
    }

    public Sightings as(Stance how, double probability) {
        stance = how;
        attack = probability;
        return this;
    }

    /** The key of the author's own handle. */
    public Sightings as(String handle) {
        account = handle;
        return this;
    }

    public Sightings unflagged() {
        flagged = false;
        return this;
    }

    public Sighting seen() {
        return new Sighting(
                uid,
                platform,
                community == null ? platform : community,
                createdAt,
                thread,
                threadPosts,
                author,
                account,
                answers,
                content,
                "en",
                flagged,
                stance,
                attack,
                hostility,
                organisation,
                null,
                signals,
                identifiers,
                targets,
                announcedFor,
                sketch,
                links);
    }
}
