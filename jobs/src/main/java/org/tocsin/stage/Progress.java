package org.tocsin.stage;

/** Where a run tells how far it is. */
public interface Progress {
    /** A stage begins; the one before it has ended. */
    void stage(String name);

    /** So many of so many pieces of the present stage are done; {@code total} grows as more becomes known. */
    void update(long done, long total);

    /** The last stage has ended. */
    void done();

    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void stage(String name) {}

        @Override
        public void update(long done, long total) {}

        @Override
        public void done() {}
    };
}
