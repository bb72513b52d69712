package org.tocsin.ingest.spark;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Locator;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.Standing;

/** The columns of the table of posts, in order, and how each is filled from an observation. */
final class PostColumns {
    static final StructType SPAN_PART = struct("kind", StringType, "start", IntegerType, "end", IntegerType);
    static final StructType REPLY = struct(
            "native_id", StringType, "uid", StringType, "method", StringType, "start", IntegerType, "end", IntegerType);
    static final StructType QUOTE = struct(
            "author", StringType, "native_id", StringType, "uid", StringType, "start", IntegerType, "end", IntegerType);
    static final StructType MENTION = struct(
            "handle",
            StringType,
            "user_id",
            StringType,
            "method",
            StringType,
            "start",
            IntegerType,
            "end",
            IntegerType);
    static final StructType LINK =
            struct("url", StringType, "expanded", StringType, "start", IntegerType, "end", IntegerType);
    static final StructType MEDIA =
            struct("url", StringType, "filename", StringType, "md5", StringType, "mime", StringType, "size", LongType);
    static final StructType LOCATOR = struct(
            "kind", StringType,
            "line", LongType,
            "byte_offset", LongType,
            "byte_length", LongType,
            "record_id", StringType,
            "pointer", StringType);

    /** How one column is filled; the value is in Spark's internal form. */
    interface Filling {
        @Nullable Object of(Observation post, SourceValues source);
    }

    /** A column: its field and its filling. */
    record Column(StructField field, Filling filling) {}

    private final Map<String, Column> columns = new LinkedHashMap<>();

    private PostColumns() {
        identity();
        relations();
        authorAndTime();
        body();
        provenance();
    }

    /** All columns by name, in order. */
    static Map<String, Column> all() {
        return new PostColumns().columns;
    }

    private void identity() {
        need("observation_id", StringType, (post, source) -> Internal.text(post.observationId()));
        need("post_uid", StringType, (post, source) -> Internal.text(post.postUid()));
        needRecurring("platform", post -> place(post).platform());
        needRecurring("site", post -> place(post).site());
        mayRecurring("container_id", post -> place(post).containerId());
        mayRecurring("container_name", post -> place(post).containerName());
        need("native_id", StringType, (post, source) -> Internal.text(post.nativeId()));
        need("native_id_synthetic", BooleanType, (post, source) -> post.nativeIdSynthetic());
        may("thread_id", StringType, (post, source) -> Internal.text(post.threadId()));
        mayRecurring("thread_title", Observation::threadTitle);
        may("position", IntegerType, (post, source) -> post.position());
        need("kind", StringType, (post, source) -> Internal.name(post.kind()));
    }

    private void relations() {
        need(
                "reply_to",
                array(REPLY),
                (post, source) -> Internal.list(
                        post.replyTo(),
                        to -> Internal.row(
                                Internal.text(to.nativeId()),
                                Internal.text(to.uid()),
                                Internal.word(to.method()),
                                Internal.begin(to.at()),
                                Internal.end(to.at()))));
        need(
                "quotes",
                array(QUOTE),
                (post, source) -> Internal.list(
                        post.quotes(),
                        quote -> Internal.row(
                                Internal.text(quote.author()),
                                Internal.text(quote.nativeId()),
                                Internal.text(quote.uid()),
                                Internal.begin(quote.at()),
                                Internal.end(quote.at()))));
        need(
                "mentions",
                array(MENTION),
                (post, source) -> Internal.list(
                        post.mentions(),
                        mention -> Internal.row(
                                Internal.text(mention.handle()),
                                Internal.text(mention.userId()),
                                Internal.word(mention.method()),
                                Internal.begin(mention.at()),
                                Internal.end(mention.at()))));
        need(
                "links",
                array(LINK),
                (post, source) -> Internal.list(
                        post.links(),
                        link -> Internal.row(
                                Internal.text(link.url()),
                                Internal.text(link.expanded()),
                                Internal.begin(link.at()),
                                Internal.end(link.at()))));
        need(
                "media",
                array(MEDIA),
                (post, source) -> Internal.list(
                        post.media(),
                        media -> Internal.row(
                                Internal.text(media.url()),
                                Internal.text(media.filename()),
                                Internal.text(media.md5()),
                                Internal.text(media.mime()),
                                media.size())));
    }

    private void authorAndTime() {
        may(
                "author_id",
                StringType,
                (post, source) -> Internal.text(author(post).id()));
        need(
                "author_scope",
                StringType,
                (post, source) -> Internal.name(author(post).scope()));
        may(
                "author_name",
                StringType,
                (post, source) -> Internal.text(author(post).name()));
        may(
                "author_handle",
                StringType,
                (post, source) -> Internal.text(author(post).handle()));
        may(
                "author_trip",
                StringType,
                (post, source) -> Internal.text(author(post).trip()));
        mayRecurring("author_role", post -> author(post).role());
        need(
                "author_state",
                StringType,
                (post, source) -> Internal.name(author(post).state()));
        may(
                "created_at",
                TimestampType,
                (post, source) -> Internal.micros(moment(post).createdAt()));
        may(
                "created_raw",
                StringType,
                (post, source) -> Internal.text(moment(post).createdRaw()));
        need(
                "created_basis",
                StringType,
                (post, source) -> Internal.name(moment(post).basis()));
        may("created_error_s", LongType, (post, source) -> moment(post).errorSeconds());
        may(
                "edited_at",
                TimestampType,
                (post, source) -> Internal.micros(moment(post).editedAt()));
        may(
                "captured_at",
                TimestampType,
                (post, source) -> Internal.micros(moment(post).capturedAt()));
    }

    private void body() {
        may("subject", StringType, (post, source) -> Internal.text(post.subject()));
        may("body_raw", StringType, (post, source) -> Internal.text(post.body().raw()));
        need(
                "body_markup",
                StringType,
                (post, source) -> Internal.name(post.body().markup()));
        need(
                "body_text",
                StringType,
                (post, source) -> Internal.text(post.body().text().text()));
        need(
                "spans",
                array(SPAN_PART),
                (post, source) -> Internal.list(
                        post.body().text().marks(),
                        mark -> Internal.row(
                                Internal.name(mark.mark()),
                                mark.at().begin(),
                                mark.at().end())));
        mayRecurring("lang_declared", Observation::langDeclared);
        need(
                "visibility",
                StringType,
                (post, source) -> Internal.name(standing(post).visibility()));
        needRecurring("visibility_basis", post -> standing(post).visibilityBasis());
        need("state", StringType, (post, source) -> Internal.name(standing(post).state()));
        needRecurring("state_basis", post -> standing(post).stateBasis());
        need(
                "metrics",
                DataTypes.createMapType(StringType, LongType, false),
                (post, source) -> Internal.map(post.metrics()));
        may("third_party_labels", StringType, (post, source) -> Internal.text(post.thirdPartyLabels()));
    }

    private void provenance() {
        need("source_file", StringType, (post, source) -> source.path());
        need("source_file_sha256", BinaryType, (post, source) -> source.sha256().bytes());
        may("source_entry", StringType, (post, source) -> source.entry());
        need("locator", LOCATOR, (post, source) -> locator(post.locator()));
        need("record_sha256", BinaryType, (post, source) -> post.recordSha256().bytes());
        need(
                "content_sha256",
                BinaryType,
                (post, source) -> post.contentSha256().bytes());
        may("source_url", StringType, (post, source) -> Internal.text(post.sourceUrl()));
        need("reader", StringType, (post, source) -> source.reader());
        need("reader_version", StringType, (post, source) -> source.readerVersion());
        mayRecurring("charset", post -> post.charset().name());
        mayRecurring("charset_basis", post -> post.charset().basis());
        need("flags", array(StringType), (post, source) -> Internal.list(post.flags(), Internal::text));
        may("extra", StringType, (post, source) -> Internal.text(post.extra()));
    }

    static Object locator(Locator locator) {
        return Internal.row(
                Internal.word(locator.kind()),
                locator.line(),
                locator.byteOffset(),
                locator.byteLength(),
                Internal.text(locator.recordId()),
                Internal.text(locator.pointer()));
    }

    private static Place place(Observation post) {
        return post.place();
    }

    private static Author author(Observation post) {
        return post.author();
    }

    private static Moment moment(Observation post) {
        return post.moment();
    }

    private static Standing standing(Observation post) {
        return post.standing();
    }

    private void need(String name, DataType type, Filling filling) {
        columns.put(name, new Column(DataTypes.createStructField(name, type, false), filling));
    }

    private void may(String name, DataType type, Filling filling) {
        columns.put(name, new Column(DataTypes.createStructField(name, type, true), filling));
    }

    private void needRecurring(String name, Function<Observation, String> text) {
        Recurring recurring = new Recurring();
        need(name, StringType, (post, source) -> recurring.form(text.apply(post)));
    }

    private void mayRecurring(String name, Function<Observation, @Nullable String> text) {
        Recurring recurring = new Recurring();
        may(name, StringType, (post, source) -> recurring.form(text.apply(post)));
    }

    private static DataType array(DataType element) {
        return DataTypes.createArrayType(element, false);
    }

    private static StructType struct(Object... namesAndTypes) {
        List<StructField> fields = new ArrayList<>();
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            fields.add(DataTypes.createStructField((String) namesAndTypes[i], (DataType) namesAndTypes[i + 1], true));
        }
        return DataTypes.createStructType(fields);
    }
}
