package dev.userbot.config;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The settings that may come from the environment or {@code .env}, each with the flag that overrides it. */
public enum Setting {
    API_ID("USERBOT_API_ID", "--api-id", false),
    API_HASH("USERBOT_API_HASH", "--api-hash", true),
    PHONE("USERBOT_PHONE", "--phone", true),
    SESSION("USERBOT_SESSION", "--session", false),
    SESSIONS_DIR("USERBOT_SESSIONS_DIR", "--sessions-dir", false),
    EXPORTS_DIR("USERBOT_EXPORTS_DIR", "--exports-dir", false),
    /** Secret as a whole: it may hold a password. */
    PROXY("USERBOT_PROXY", "--proxy", true),
    DB_KEY("USERBOT_DB_KEY", "--db-key", true),
    TEST_DC("USERBOT_TEST_DC", "--test-dc", false),
    SANDBOX("USERBOT_SANDBOX", "--sandbox", false),
    TDLIB("TDLIB_PATH", "--tdlib", false),
    TIMEZONE("USERBOT_TIMEZONE", "--timezone", false);

    private static final Set<Setting> OF_CONNECTION = EnumSet.of(API_ID, API_HASH, PHONE, PROXY, DB_KEY, TDLIB);

    private final String variable;
    private final String flag;
    private final boolean secret;

    Setting(String variable, String flag, boolean secret) {
        this.variable = variable;
        this.flag = flag;
        this.secret = secret;
    }

    /** The setting behind a flag, if it is one. */
    public static Optional<Setting> ofFlag(String flag) {
        return Arrays.stream(values()).filter(s -> s.flag.equals(flag)).findFirst();
    }

    /** Its name in the environment and in {@code .env}. */
    public String variable() {
        return variable;
    }

    /** Its flag, with the dashes. */
    public String flag() {
        return flag;
    }

    /** Whether it says how to reach Telegram and as whom, which is decided already where a session is open. */
    public boolean isOfConnection() {
        return OF_CONNECTION.contains(this);
    }

    /** Whether its value must not be shown. */
    public boolean isSecret() {
        return secret;
    }
}
