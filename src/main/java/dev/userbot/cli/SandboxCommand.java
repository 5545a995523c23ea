package dev.userbot.cli;

import dev.userbot.cli.Services.SandboxRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code userbot sandbox}. */
@Command(
        name = "sandbox",
        abbreviateSynopsis = true,
        optionListHeading = "%nOptions:%n",
        description = {
            "Run the offline Telegram for other terminals, until Ctrl-C.",
            "",
            "Not needed for a single command: that starts its own with --sandbox."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  userbot sandbox",
            "  userbot sandbox --world result.json            serve an export of Telegram Desktop",
            "  userbot sandbox --traffic 2/s                  something to listen to",
            "  userbot sandbox --console                      then type: @lounge .help",
            "  userbot sandbox --fault flood:messages.getHistory:3",
            "  userbot sandbox --fault rate:files/dc2:100KB --fault gone:files@5:1"
        })
final class SandboxCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(
            names = "--world",
            paramLabel = "FILE",
            description = "A result.json of Telegram Desktop to serve instead of the built-in world.")
    private Optional<Path> world = Optional.empty();

    @Option(
            names = "--traffic",
            paramLabel = "RATE",
            description = "Let people write, edit, delete and react in the account's chats while the sandbox runs, so"
                    + " often: 50/s, 10/m or 200/h.")
    private Optional<String> traffic = Optional.empty();

    @Option(
            names = "--fault",
            paramLabel = "SPEC",
            description = {
                "Something that shall go wrong; may be given more than once: flood:METHOD:SECONDS,"
                        + " delay:METHOD:300ms, drop:METHOD, stall:METHOD or error:METHOD:CODE:TEXT. METHOD is a method"
                        + " of Telegram's API or *; METHOD@5 lets five requests pass first; a last :3 or :always"
                        + " repeats it.",
                "Files: the same with files, files/dc2 (a data centre) or files/ID for METHOD, also files@1MB; and"
                        + " gone:files, expire:files (references), premium:files:SECONDS, rate:files:500KB,"
                        + " size:files:+1000 (told wrong)."
            })
    private List<String> faults = List.of();

    @Option(
            names = "--console",
            description = {
                "Take lines from standard input and write each as a message from another device of the account: CHAT TEXT,"
                        + " or as @NAME CHAT TEXT for what somebody else writes. CHAT is @name, me or an id. What becomes of"
                        + " it is shown: to try commands in chats and rules."
            })
    private boolean console;

    SandboxCommand(CommandContext context) {
        this.context = context;
    }

    SandboxRequest request() {
        return new SandboxRequest(world, List.copyOf(faults), traffic);
    }

    @Override
    public Integer call() {
        var typed = Optional.of(context.terminal().keyboard()).filter(keyboard -> console);
        context.services().runSandbox(context.options().sandboxSettings(context.clock()), request(), typed, this::tell);
        return 0;
    }

    private void tell(String line) {
        var margin = line.length() - line.stripLeading().length();
        context.terminal().out().println(" ".repeat(margin) + PlainText.of(line));
        context.terminal().out().flush();
    }
}
