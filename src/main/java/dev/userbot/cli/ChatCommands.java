package dev.userbot.cli;

import dev.userbot.config.Setting;
import dev.userbot.config.Settings;
import dev.userbot.listen.control.CommandRunner;
import dev.userbot.plugin.Command;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The commands of the command line that can be typed in chats. */
public final class ChatCommands {
    private ChatCommands() {}

    /**
     * All of them.
     *
     * @param syntax the command line whose options these are; runs nothing
     * @param runner runs them
     * @param settings of the listener
     * @param directory which relative paths mean
     */
    public static List<Command> of(UserbotCommand syntax, CommandRunner runner, Settings settings, Path directory) {
        var line = new InnerLine(runner, directory, variables(settings));
        var send = syntax.commandLine().getSubcommands().get("send").getCommandSpec();
        var chat = List.of("--", ChatLineCommand.THIS_CHAT);
        return List.of(
                new ChatExportCommand(line),
                new ChatLineCommand(
                        "download",
                        "downloads the files of this chat",
                        "[OPTIONS]",
                        List.of("download-media"),
                        chat,
                        line),
                new ChatLineCommand(
                        "stats", "counts what is archived of this chat", "[OPTIONS]", List.of("stats"), chat, line),
                new ChatLineCommand(
                        "search",
                        "finds archived messages of this chat by their words",
                        "WORDS [OPTIONS]",
                        List.of("search", "--chat", ChatLineCommand.THIS_CHAT),
                        List.of(),
                        line),
                new ChatSendCommand("send", "sends a message to somebody", ChatSendCommand.Form.TO, send, line),
                new ChatSendCommand(
                        "at",
                        "sends a message to this chat at a time, as in 2026-12-01T09:00",
                        ChatSendCommand.Form.TIME,
                        send,
                        line),
                new ChatSendCommand(
                        "every",
                        "sends a message to this chat again and again, as in \"mon 09:00\"",
                        ChatSendCommand.Form.RULE,
                        send,
                        line));
    }

    private static Map<String, String> variables(Settings settings) {
        var variables = new HashMap<String, String>();
        variables.put(Setting.SESSION.variable(), settings.session());
        variables.put(
                Setting.SESSIONS_DIR.variable(),
                settings.sessionsDirectory().toAbsolutePath().toString());
        variables.put(
                Setting.EXPORTS_DIR.variable(),
                settings.exportsDirectory().toAbsolutePath().toString());
        variables.put(Setting.SANDBOX.variable(), Boolean.toString(settings.sandbox()));
        variables.put(Setting.TEST_DC.variable(), Boolean.toString(settings.testDc()));
        variables.put(Setting.TIMEZONE.variable(), settings.zone().getId());
        return variables;
    }
}
