package org.tocsin.stage;

import static org.apache.spark.sql.functions.col;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tocsin.post.Post;
import org.tocsin.store.SparkRuntime;
import org.tocsin.store.Workspace;

/** One post of {@code tables/posts}, as detection reads it. */
public record StoredPost(Workspace workspace, Path scratch) {
    /** The first observation of a post; empty where there is none of that id. */
    public Optional<Post> find(String postUid, Instant now) {
        SparkSession spark = SparkRuntime.start(scratch);
        try {
            Dataset<Row> all =
                    spark.read().format("delta").load(workspace.table("posts").toString());
            return DetectStage.withContext(all.where(col("post_uid").equalTo(postUid)), all)
                    .orderBy("observation_id")
                    .takeAsList(1)
                    .stream()
                    .findFirst()
                    .map(row -> new PostRow(row).post(now));
        } finally {
            spark.stop();
        }
    }
}
