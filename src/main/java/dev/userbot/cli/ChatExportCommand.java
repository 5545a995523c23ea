package dev.userbot.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.export.ExportFormat;
import dev.userbot.plugin.Command;
import dev.userbot.plugin.CommandCall;
import dev.userbot.plugin.CommandCall.Word;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TdJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** {@code .export}: exports the chat that it is typed in, and sends the files to Saved Messages, or into the chat. */
final class ChatExportCommand implements Command {
    private static final String HERE = "here";
    private static final String DRY_RUN = "--dry-run";

    /** More than an album holds are not sent. */
    private static final int MOST_FILES = 10;

    private static final Set<String> FORMATS =
            Arrays.stream(ExportFormat.values()).map(ExportFormat::optionName).collect(Collectors.toUnmodifiableSet());

    private final InnerLine line;

    ChatExportCommand(InnerLine line) {
        this.line = line;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String summary() {
        return "exports this chat and sends the files to Saved Messages, or here";
    }

    @Override
    public String usage() {
        return "[FORMATS] [here] [OPTIONS]";
    }

    @Override
    public boolean isJob() {
        return true;
    }

    @Override
    public FormattedText run(CommandCall call) {
        ChatOptions.check(call.arguments());
        var words = new ArrayList<>(call.arguments().stream().map(Word::text).toList());
        var chat = Long.toString(call.message().message().chatId());
        var arguments = new ArrayList<>(List.of("export"));
        if (!words.isEmpty() && isFormats(words.get(0))) {
            arguments.addAll(List.of("--format", words.remove(0)));
        }
        var here = !words.isEmpty() && words.get(0).equals(HERE);
        if (here) {
            words.remove(0);
        }
        var dryRun = words.contains(DRY_RUN);
        if (!dryRun) {
            arguments.addAll(List.of("--output", "json"));
        }
        arguments.addAll(words);
        arguments.addAll(List.of("--", chat));
        var printed = line.run(arguments, call::progress);
        return dryRun ? InnerText.of(printed) : delivered(printed, here ? chat : "me", call);
    }

    private static boolean isFormats(String word) {
        return FORMATS.containsAll(Arrays.asList(word.split(",")));
    }

    private FormattedText delivered(String printed, String to, CommandCall call) {
        var exported = TdJson.parse(printed).path("chats").path(0);
        var files = StreamSupport.stream(exported.path("files").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        var messages = Counted.messages(exported.path("messages").asLong());
        if (files.size() > MOST_FILES) {
            return FormattedText.plain("%s exported into %d files in %s."
                    .formatted(
                            messages, files.size(), exported.path("directory").asText()));
        }
        var names = files.stream()
                .map(file -> Path.of(file).getFileName().toString())
                .collect(Collectors.joining(", "));
        call.progress("sending " + names);
        send(files, "%s: %s".formatted(PlainText.title(exported.path("title").asText()), messages), to, call);
        return FormattedText.plain(
                "%s exported; %s sent %s.".formatted(messages, names, to.equals("me") ? "to Saved Messages" : "here"));
    }

    private void send(List<String> files, String caption, String to, CommandCall call) {
        var arguments = new ArrayList<>(
                List.of("send", "--as", "document", "--no-variables", "--key", call.key(), "--text", caption));
        files.forEach(file -> arguments.addAll(List.of("--file", file)));
        arguments.addAll(List.of("--", to));
        var unused = line.run(arguments, call::progress);
    }
}
