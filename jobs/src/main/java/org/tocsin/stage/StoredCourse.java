package org.tocsin.stage;

import static org.apache.spark.sql.functions.col;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tocsin.campaign.Course;
import org.tocsin.store.SparkRuntime;
import org.tocsin.store.Workspace;

/** How a case of a complete run went on, read back from its campaigns. */
public record StoredCourse(Workspace workspace, String runId, Path scratch) {
    /** Empty where there is no such case, the run is older than courses are, or its tables are gone. */
    public Optional<Course> find(String caseId) {
        Path table = workspace.run(runId).resolve("tables/campaigns");
        if (!Files.isDirectory(table)) {
            return Optional.empty();
        }
        SparkSession spark = SparkRuntime.start(scratch);
        try {
            Dataset<Row> campaigns = spark.read().parquet(table.toString());
            if (!Arrays.asList(campaigns.columns()).contains("course")) {
                return Optional.empty();
            }
            return campaigns.where(col("case_id").equalTo(caseId)).select("course.*").takeAsList(1).stream()
                    .findFirst()
                    .map(CourseCodec::decode);
        } finally {
            spark.stop();
        }
    }
}
