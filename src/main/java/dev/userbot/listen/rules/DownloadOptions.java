package dev.userbot.listen.rules;

import java.util.List;

/** Knows the options of {@code download-media}. */
public interface DownloadOptions {
    /**
     * Checks options as they would be typed.
     *
     * @throws dev.userbot.td.UserbotException with {@link dev.userbot.td.Failure#USAGE} if the command would not take them
     */
    void check(List<String> options);
}
