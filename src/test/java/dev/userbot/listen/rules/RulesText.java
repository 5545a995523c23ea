package dev.userbot.listen.rules;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Files of rules, as texts. */
final class RulesText {
    private RulesText() {}

    static RuleReader reader() {
        return new RuleReader(
                new FewChats(),
                options -> {
                    if (!options.get(0).matches("--(type|max-size|thumbnails)")) {
                        throw new UserbotException(Failure.USAGE, "Unknown option: '" + options.get(0) + "'");
                    }
                },
                variable -> Optional.of("s3cret").filter(value -> variable.equals("HOOK_SECRET")),
                new CommandPrefix("."));
    }

    static RuleSet read(Path folder, String text) {
        return reader().read(file(folder, text));
    }

    static Rule only(Path folder, String text) {
        return read(folder, text).rules().get(0);
    }

    /** A rule with this condition, in the flow style: {@code "chats: me, edits: true"}. */
    static RuleCondition when(Path folder, String conditions) {
        return only(folder, "rules: [{name: it, when: {" + conditions + "}, do: [archive]}]")
                .condition();
    }

    static List<Complaint> complaints(Path folder, String text) {
        try {
            read(folder, text);
            return List.of();
        } catch (RuleFileException e) {
            return e.complaints();
        }
    }

    static Path file(Path folder, String text) {
        try {
            return Files.writeString(folder.resolve("rules.yaml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
