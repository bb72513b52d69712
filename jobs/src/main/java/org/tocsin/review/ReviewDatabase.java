package org.tocsin.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.tocsin.keys.PrivateFile;

/**
 * What reviewers have said about a workspace: {@code reviews.mv.db} in it, an embedded database that one process at a
 * time may open. What was acknowledged is on disk.
 */
public final class ReviewDatabase implements AutoCloseable {
    private static final String FILE = "reviews.mv.db";

    /**
     * One script a version, never edited once released: version n is what the first n scripts make. H2 commits after
     * every statement of them, so each must bear to be run again after a crash.
     */
    private static final List<String> SCHEMA = List.of("""
            CREATE TABLE IF NOT EXISTS reviewers (
              name_key VARCHAR(2000) PRIMARY KEY,
              name VARCHAR(128) NOT NULL,
              passphrase VARCHAR(512) NOT NULL,
              active BOOLEAN NOT NULL);
            CREATE TABLE IF NOT EXISTS ledger (
              seq BIGINT PRIMARY KEY,
              at VARCHAR(40) NOT NULL,
              actor VARCHAR(128) NOT NULL,
              action VARCHAR(40) NOT NULL,
              subject VARCHAR(128) NOT NULL,
              detail VARCHAR(4000) NOT NULL,
              reason_commitment VARCHAR(64),
              key_id VARCHAR(16) NOT NULL,
              previous_hmac VARCHAR(64) NOT NULL,
              hmac VARCHAR(64) NOT NULL);
            CREATE TABLE IF NOT EXISTS reasons (
              seq BIGINT PRIMARY KEY REFERENCES ledger(seq),
              salt VARCHAR(64) NOT NULL,
              reason VARCHAR(8000) NOT NULL);
            """);

    /** A piece of work on the database that gives something back. */
    @FunctionalInterface
    interface Work<T> {
        T on(Handle handle);
    }

    private final JdbcConnectionPool pool;
    private final Jdbi jdbi;
    private final ReentrantLock writing = new ReentrantLock();

    private ReviewDatabase(JdbcConnectionPool pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /** Whether the workspace has a review database. */
    public static boolean exists(Path workspace) {
        return Files.exists(workspace.resolve(FILE));
    }

    /**
     * Opens the review database of a workspace and makes it, mode 0600, if there is none.
     *
     * @throws ReviewException of kind BUSY when another process has it open
     */
    public static ReviewDatabase open(Path workspace) {
        Path folder = workspace.toAbsolutePath().normalize();
        if (folder.toString().indexOf(';') >= 0) {
            // H2 would read what follows as settings
            throw ReviewException.invalid("a workspace's path may not hold a semicolon");
        }
        try {
            PrivateFile.createFolders(folder);
            // H2 fills an empty file but would make a new one as readable as the umask allows
            PrivateFile.create(folder.resolve(FILE)).close();
        } catch (FileAlreadyExistsException e) {
            // opened before, by us or just now by somebody else
        } catch (AccessDeniedException e) {
            throw ReviewException.denied("the workspace may not be written to");
        } catch (IOException e) {
            throw new UncheckedIOException("the review database cannot be made", e);
        }
        String url = "jdbc:h2:file:" + folder.resolve("reviews") + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
        ReviewDatabase database = new ReviewDatabase(JdbcConnectionPool.create(url, "tocsin", ""));
        try {
            database.migrate();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private void migrate() {
        write(handle -> {
            handle.execute("CREATE TABLE IF NOT EXISTS schema_version (version INT PRIMARY KEY)");
            int version = handle.createQuery("SELECT COALESCE(MAX(version), 0) FROM schema_version")
                    .mapTo(Integer.class)
                    .one();
            if (version > SCHEMA.size()) {
                throw ReviewException.invalid("the review database was written by a newer version");
            }
            for (String script : SCHEMA.subList(version, SCHEMA.size())) {
                handle.createScript(script).execute();
                version++;
                handle.execute("INSERT INTO schema_version (version) VALUES (?)", version);
            }
            return version;
        });
    }

    /** Reads, and sees one state of the database throughout. */
    <T> T read(Work<T> work) {
        return guarded(() -> jdbi.inTransaction(TransactionIsolationLevel.SERIALIZABLE, work::on));
    }

    /**
     * Writes all or nothing; one writer at a time, since each ledger entry builds on the one before. Not under a
     * stricter isolation: there a descending scan of H2 2.4.240 misses the rows that its own transaction wrote.
     */
    <T> T write(Work<T> work) {
        writing.lock();
        try {
            return guarded(() -> jdbi.inTransaction(TransactionIsolationLevel.READ_COMMITTED, work::on));
        } finally {
            writing.unlock();
        }
    }

    private static <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            int code = e.getCause() instanceof SQLException sql ? sql.getErrorCode() : 0;
            if (code == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw new ReviewException(ReviewException.Kind.BUSY, "another process has the review database open");
            }
            // the driver's own message quotes the values of the row, a reason among them
            IllegalStateException failure =
                    new IllegalStateException("the review database failed with H2 error " + code);
            failure.setStackTrace(e.getStackTrace());
            throw failure;
        }
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
