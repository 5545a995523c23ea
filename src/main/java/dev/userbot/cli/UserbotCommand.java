package dev.userbot.cli;

import dev.userbot.config.SettingDefaults;
import dev.userbot.config.SettingSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.IntConsumer;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.RunLast;

/** The whole command line: parses arguments, runs a command, reports what failed. */
public final class UserbotCommand {
    private static final int HELP_WIDTH = 100;

    private final CommandLine commandLine;

    /**
     * Puts the commands together.
     *
     * @param version userbot's own
     * @param source defaults of the options
     * @param folder what relative paths mean
     * @param logging told how talkative to be, -1 for {@code --quiet} to 2, before a command runs
     */
    public UserbotCommand(
            Services services,
            Terminal terminal,
            Clock clock,
            String version,
            SettingSource source,
            WorkingFolder folder,
            IntConsumer logging) {
        var root = new RootCommand();
        var keyboard = new RereadKeyboard(terminal.keyboard());
        var context = new CommandContext(root.options(), services, terminal.withKeyboard(keyboard), clock, folder);
        commandLine = new CommandLine(root)
                .addSubcommand(new LoginCommand(context))
                .addSubcommand(new LogoutCommand(context))
                .addSubcommand(new WhoamiCommand(context))
                .addSubcommand(new ChatsCommand(context))
                .addSubcommand(new ExportCommand(context))
                .addSubcommand(new DownloadMediaCommand(context))
                .addSubcommand(new SearchCommand(context))
                .addSubcommand(new StatsCommand(context))
                .addSubcommand(new SendCommand(context))
                .addSubcommand(ScheduledCommand.line(context))
                .addSubcommand(ContactsCommand.line(context))
                .addSubcommand(new ListenCommand(context))
                .addSubcommand(RulesCommand.line(context))
                .addSubcommand(new SandboxCommand(context))
                .addSubcommand(new CompletionCommand(context))
                .addSubcommand(new HelpCommand());
        var errors = new ErrorReporter(root.options(), source);
        commandLine.setDefaultValueProvider(new SettingDefaults(source));
        commandLine.setUsageHelpWidth(HELP_WIDTH);
        commandLine.setOut(terminal.out());
        commandLine.setErr(terminal.err());
        commandLine.setExecutionExceptionHandler(new Handover(context, keyboard, source, errors));
        commandLine.setParameterExceptionHandler(errors);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        // A session may be called sandbox, and a folder exports.
        commandLine.setAllowSubcommandsAsOptionParameters(true);
        // A file that is called like a chat must not take the place of @chat.
        commandLine.setExpandAtFiles(false);
        commandLine.registerConverter(Path.class, folder);
        commandLine.getCommandSpec().versionProvider(() -> new String[] {
            "userbot " + version,
            "TDLib " + services.tdlibVersion(root.options().tdlib())
        });
        commandLine.setExecutionStrategy(parsed -> {
            logging.accept(root.options().isQuiet() ? -1 : root.options().verbosity());
            if (!root.options().colours() || !terminal.colours()) {
                commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
            }
            return new RunLast().execute(parsed);
        });
        commandLine.getHelpSectionMap().put(SettingsInForce.SECTION, new SettingsInForce(source));
        var sections = new ArrayList<>(commandLine.getHelpSectionKeys());
        sections.add(sections.indexOf(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING), SettingsInForce.SECTION);
        commandLine.setHelpSectionKeys(sections);
        listOwnOptions(commandLine);
    }

    private static void listOwnOptions(CommandLine parent) {
        for (var command : parent.getSubcommands().values()) {
            command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, new OptionList());
            listOwnOptions(command);
        }
    }

    /** Runs one command and returns the process's exit code. */
    public int run(String... arguments) {
        return commandLine.execute(
                Arrays.stream(arguments).map(UserbotCommand::shielded).toArray(String[]::new));
    }

    // Ids of groups begin with a minus sign, and picocli would take them for options.
    private static String shielded(String argument) {
        return argument.matches("-[0-9]+") ? " " + argument : argument;
    }

    CommandLine commandLine() {
        return commandLine;
    }
}
