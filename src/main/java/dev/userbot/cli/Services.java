package dev.userbot.cli;

import dev.userbot.config.Settings;
import dev.userbot.listen.control.CommandCall;
import dev.userbot.listen.rules.RuleSet;
import dev.userbot.listen.rules.RulesRequest;
import dev.userbot.session.LoginMethod;
import dev.userbot.session.LoginPrompts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Everything that commands do with Telegram; all methods throw {@link dev.userbot.td.UserbotException}. */
public interface Services extends RuleFiles {
    /**
     * Opens an account that is logged in.
     *
     * @param command what for, as others see it who want the session meanwhile
     */
    OpenAccount open(Settings settings, String command);

    /** {@inheritDoc} Takes it that everybody who is named exists. */
    @Override
    RuleSet rules(RulesRequest request);

    /** Opens what is stored of an account, without Telegram. */
    OpenArchive archive(Settings settings, String command);

    /** Opens an account and logs it in if it is not yet. */
    OpenAccount logIn(Settings settings, LoginMethod method, LoginPrompts prompts);

    /**
     * Runs the offline Telegram until the thread is interrupted.
     *
     * @param typed where lines come from that shall be written as messages; empty for nowhere
     * @param tell told what other terminals must type, and what becomes of the messages, line by line
     */
    void runSandbox(Settings settings, SandboxRequest request, Optional<Keyboard> typed, Consumer<String> tell);

    /**
     * Has the process that holds a session run a command, if it takes any.
     *
     * @param session the session's folder
     * @return the exit code; empty if that process takes no commands
     */
    OptionalInt runElsewhere(Path session, CommandCall call);

    /** The version of TDLib in use. */
    String tdlibVersion(Optional<Path> chosen);

    /**
     * The offline Telegram to run.
     *
     * @param world a Telegram Desktop export to serve instead of the built-in world
     * @param faults what shall go wrong, each as the sandbox describes it
     * @param traffic how much shall happen in its chats, as the sandbox describes it; empty for nothing
     */
    record SandboxRequest(Optional<Path> world, List<String> faults, Optional<String> traffic) {}
}
