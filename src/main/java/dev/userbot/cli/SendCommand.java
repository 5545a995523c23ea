package dev.userbot.cli;

import dev.userbot.chats.TopicRef;
import dev.userbot.config.Settings;
import dev.userbot.send.ReplyRef;
import dev.userbot.send.SendOptions;
import dev.userbot.send.SendRequest;
import dev.userbot.send.content.AttachmentKind;
import dev.userbot.send.content.AttachmentReader;
import dev.userbot.send.content.MessageDraft;
import dev.userbot.send.recipients.Addressee;
import dev.userbot.send.recipients.AllowList;
import dev.userbot.send.recipients.PeopleFile;
import dev.userbot.send.schedule.SendTime;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code userbot send}. */
@Command(
        name = "send",
        abbreviateSynopsis = true,
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "Send a message to chosen chats, now or at a time.",
            "",
            "Everything is checked before anything is sent. The same command again sends nothing twice: it sends what was"
                    + " refused or not reached, and says what was sent before. To send the same once more, give another --key."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  userbot send @anna \"See you at nine\"",
            "  userbot send me --text-file notes.md --markdown",
            "  userbot send contact:\"Anna K\" \"Happy birthday!\" --at 2026-12-01T09:00 --tz Europe/Berlin",
            "  userbot send @lounge --file cat.jpg --file dog.mp4 \"Who was it?\"",
            "  userbot send --to-file people.csv --text-file letter.txt --dry-run",
            "  userbot send list:team \"Stand-up in ten minutes\" --every \"mon-fri 08:50\"",
            "  date | userbot --sandbox send me"
        })
final class SendCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(
            paramLabel = "TO... [TEXT]",
            hideParamSyntax = true,
            arity = "0..*",
            description = {
                "@name, a t.me link, me, +phone or contact:\"Anna K\" of your contacts, list:NAME ('userbot contacts'), an"
                        + " id, or a title in quotes; then the text. {name}, {first_name} and columns of --to-file are filled"
                        + " in; {{ is a brace. Before an id that begins with a minus sign put all options, then --."
            })
    private List<String> arguments = new ArrayList<>();

    @Option(
            names = "--to-file",
            paramLabel = "FILE",
            description = "Recipients in a CSV file: a column recipient, the others are variables of the text.")
    private Optional<Path> toFile = Optional.empty();

    @Mixin
    private TextOptions text = new TextOptions();

    @Option(
            names = "--split",
            description =
                    "Cut a text that is too long for one message where paragraphs end. Without it, it is refused.")
    private boolean split;

    @Option(names = "--no-variables", description = "Leave braces in the text as they are.")
    private boolean noVariables;

    @Option(
            names = "--file",
            paramLabel = "PATH",
            description = "Send this file, the text as its caption; can be repeated. Several become an album.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--as",
            paramLabel = "KIND",
            converter = Converters.AttachmentConverter.class,
            description = "Send files as photo, video, animation, audio, voice or document. Default: by their content.")
    private Optional<AttachmentKind> kind = Optional.empty();

    @Option(names = "--silent", description = "Without a sound on the recipient's device.")
    private boolean silent;

    @Option(names = "--no-preview", description = "Without a preview of the first link.")
    private boolean noPreview;

    @Option(
            names = "--reply-to",
            paramLabel = "LINK",
            description = "Answer this message: its link, or its number in the chat.")
    private Optional<String> replyTo = Optional.empty();

    @Option(names = "--topic", paramLabel = "TOPIC", description = "Into this topic of a forum: its name or number.")
    private Optional<String> topic = Optional.empty();

    @Mixin
    private TimeOptions time = new TimeOptions();

    @Mixin
    private RepeatOptions repeat = new RepeatOptions();

    @Option(names = "--dry-run", description = "Only show exactly what would be sent to whom and when.")
    private boolean dryRun;

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask before sending to several recipients.")
    private boolean yes;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "What makes a repeated command the same, for 30 days. Default: recipient, content and time.")
    private Optional<String> key = Optional.empty();

    @Option(
            names = "--allow-list",
            paramLabel = "FILE",
            description = "Refuse everything if a recipient is not in this file, one on each line.")
    private Optional<Path> allowList = Optional.empty();

    @Mixin
    private SendLimitOptions limits = new SendLimitOptions();

    SendCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var settings = context.settings();
        var rule = repeat.rule(time, settings.zone());
        var sendsMissed = repeat.sendsMissed();
        if (rule.isPresent() && key.isPresent()) {
            throw new UserbotException(
                    Failure.USAGE, "--key is for single messages: each one that --every repeats has its own.");
        }
        var request = request(settings, rule.isPresent());
        try (var account = context.services().open(settings, "send")) {
            var run = new SendRun(context, account.sending(), request);
            if (rule.isPresent()) {
                return run.repeat(rule.get(), sendsMissed, dryRun);
            }
            return dryRun ? run.show() : run.send(yes);
        }
    }

    private SendRequest request(Settings settings, boolean repeated) {
        var sorted = SendArguments.of(arguments, text.isGiven(), toFile.isPresent(), !files.isEmpty());
        return new SendRequest(
                addressees(sorted.recipients()),
                draft(sorted.text()),
                new SendOptions(silent, replyTo.map(ReplyRef::parse), topic.map(TopicRef::parse)),
                repeated ? new SendTime.Now() : time.time(settings.zone()),
                time.zone(settings.zone()),
                limits.limits(),
                key.map(SendCommand::checkedKey),
                allowList.map(AllowList::read));
    }

    private List<Addressee> addressees(List<String> typed) {
        var all = new ArrayList<Addressee>();
        typed.stream().map(Addressee::parse).forEach(all::add);
        toFile.map(file -> new PeopleFile(file).read()).ifPresent(all::addAll);
        return all;
    }

    private MessageDraft draft(Optional<String> argument) {
        var keyboard = context.terminal().keyboard();
        var words = argument.or(() -> text.read(keyboard, context.folder())).orElseGet(() -> piped(keyboard));
        var reader = new AttachmentReader(kind);
        return new MessageDraft(
                words,
                text.form(),
                !noVariables,
                split,
                !noPreview,
                files.stream().map(reader::read).toList());
    }

    /** What another program writes is the text, where no other is given and none is needed otherwise. */
    private String piped(Keyboard keyboard) {
        if (!files.isEmpty()) {
            return "";
        }
        if (keyboard.isTyped()) {
            throw new UserbotException(
                    Failure.USAGE, "What to send? Give the text after the recipient, with --text-file, or --file.");
        }
        return TextOptions.standardInput(keyboard);
    }

    private static String checkedKey(String key) {
        if (key.isBlank() || key.length() > 200) {
            throw new UserbotException(Failure.USAGE, "--key takes 1 to 200 characters.");
        }
        return "key:" + key;
    }
}
