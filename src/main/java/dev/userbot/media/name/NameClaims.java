package dev.userbot.media.name;

/** Remembers for good which file has which name: the ledger of downloads. */
@FunctionalInterface
public interface NameClaims {
    /**
     * Gives a name to a file, unless another has it.
     *
     * @param key {@link MediaName#key()}; within one target folder
     * @return whether the name is the file's now, also if it already was
     */
    boolean claim(String key, FileKey file);
}
