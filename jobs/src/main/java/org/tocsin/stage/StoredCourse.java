package org.tocsin.stage;

import static org.apache.spark.sql.functions.col;

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
    /** Empty where there is no such case, or the run is older than courses are. */
    public Optional<Course> find(String caseId) {
        SparkSession spark = SparkRuntime.start(scratch);
        try {
            Dataset<Row> campaigns = spark.read()
                    .parquet(workspace.run(runId).resolve("tables/campaigns").toString());
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
