package dev.userbot.files;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Feature;
import com.google.common.jimfs.Jimfs;
import java.nio.file.FileSystem;

/** A file system like FAT, in memory: no hard links. */
final class MemoryCard {
    private MemoryCard() {}

    static FileSystem insert() {
        return Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setSupportedFeatures(Feature.SYMBOLIC_LINKS, Feature.FILE_CHANNEL)
                .setAttributeViews("basic", "owner", "posix", "unix")
                .setWorkingDirectory("/")
                .build());
    }
}
