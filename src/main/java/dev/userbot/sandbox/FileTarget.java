package dev.userbot.sandbox;

/** Which files a fault is for. */
public sealed interface FileTarget {
    /** Every file of the world. */
    FileTarget ALL = new All();

    /** The file of a {@code document} or {@code photo}, with its thumbnails and sizes. */
    static FileTarget file(long id) {
        return new One(id);
    }

    /** All files that a data centre holds, 1 to 3. */
    static FileTarget dataCentre(int dcId) {
        return new InDataCentre(dcId);
    }

    /** Whether a file is meant. */
    boolean contains(long fileId, int dcId);

    /** See {@link #ALL}. */
    record All() implements FileTarget {
        @Override
        public boolean contains(long fileId, int dcId) {
            return true;
        }
    }

    /** See {@link #file}. */
    record One(long id) implements FileTarget {
        @Override
        public boolean contains(long fileId, int dcId) {
            return fileId == id;
        }
    }

    /** See {@link #dataCentre}. */
    record InDataCentre(int id) implements FileTarget {
        @Override
        public boolean contains(long fileId, int dcId) {
            return dcId == id;
        }
    }
}
