package org.tocsin.ingest.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.datasources.OutputWriter;
import org.apache.spark.sql.execution.datasources.OutputWriterFactory;
import org.apache.spark.sql.execution.datasources.parquet.ParquetFileFormat;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.tocsin.ingest.spark.ForumDumpScan.SplitPartition;

/**
 * Writes the posts that one task reads with Spark's own Parquet writer. A query would copy each row of some eighty
 * columns into Spark's compact form and out of it again, which takes a quarter of the time.
 */
final class PostFileTask implements Function<SplitPartition, PostFile> {
    private static final long serialVersionUID = 1;
    private static final StructType POSTS = ForumDumpSchema.posts();
    private static final StructType STORED = POSTS.asNullable(); // as tables hold them

    private final OutputWriterFactory writers;
    private final SerializableConfiguration hadoop;
    private final String folder;
    private final String aside;
    private final String series;

    /** Files go to {@code folder}, under names that hold {@code series}; what is no post is set {@code aside}. */
    PostFileTask(SparkSession spark, Path folder, Path aside, String series) throws IOException {
        Job job = Job.getInstance(spark.sparkContext().hadoopConfiguration());
        this.writers = new ParquetFileFormat()
                .prepareWrite(spark, job, scala.collection.immutable.Map$.MODULE$.empty(), STORED);
        this.hadoop = new SerializableConfiguration(job.getConfiguration());
        this.folder = folder.toString();
        this.aside = aside.toString();
        this.series = series;
    }

    @Override
    public PostFile call(SplitPartition partition) throws IOException {
        long attempt = TaskContext.get().taskAttemptId(); // two tries of a task share no file
        String name = "part-%05d-%s-%d.zstd.parquet".formatted(partition.number(), series, attempt);
        Path file = Path.of(folder, name);
        TaskAttemptContext context = new TaskAttemptContextImpl(hadoop.value(), new TaskAttemptID());
        OutputWriter writer = writers.newInstance(file.toString(), STORED, context);
        long rows = 0;
        try (Aside beside = new Aside(Path.of(aside), partition.number());
                SplitReader reader = new SplitReader(partition, POSTS, false, beside)) {
            while (reader.next()) {
                writer.write(reader.get());
                rows++;
            }
        } finally {
            writer.close();
        }
        return new PostFile(name, rows, Files.size(file));
    }
}
