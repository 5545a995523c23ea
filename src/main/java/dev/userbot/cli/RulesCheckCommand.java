package dev.userbot.cli;

import dev.userbot.listen.rules.RuleFileException;
import dev.userbot.listen.rules.RuleSet;
import dev.userbot.listen.rules.RulesRequest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code userbot rules check}. */
@Command(
        name = "check",
        abbreviateSynopsis = true,
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "Check a file of rules: everything that is wrong is told with its line and column, and the exit code is 2.",
            "",
            "A rule has a name, says under 'when' which messages it is for (everything given must hold), and under 'do' what is done"
                    + " about each, in order. The README says what each part means."
        },
        footerHeading = "%nA file with everything:%n",
        footer = {
            "  rules:",
            "    - name: invoices",
            "      when:",
            "        chats: [\"@shop\", -1001500000001, \"Family chat\"]",
            "        from: \"@anna\"",
            "        direction: incoming          # or outgoing, any",
            "        content: [document, photo]   # as in export --only",
            "        text: [invoice, receipt]     # one of them, in any case",
            "        regex: 'order #(\\d+)'        # RE2; groups are {1}, {2} ... in replies",
            "        topics: [Announcements]",
            "        hours: 09:00-17:30",
            "        days: mon-fri",
            "        edits: true                  # later versions of messages, too",
            "      do:",
            "        - archive",
            "        - download: {type: [photo, document], max-size: 20MB}",
            "        - forward: \"@backup\"",
            "        - copy: me",
            "        - reply: {text: \"Thanks, {first_name}!\", at-most: 5, markdown: true}",
            "        - mark-read",
            "        - react: \"👍\"",
            "        - run: {program: [./handle.sh, --fast], timeout: 30s}",
            "        - webhook: {url: \"https://example.org/hook\", secret-env: HOOK_SECRET}",
            "        - write: events.jsonl        # or stdout",
            "",
            "Examples:",
            "  userbot rules check",
            "  userbot rules check work.yaml --offline --output json"
        })
final class RulesCheckCommand implements Callable<Integer> {
    private static final int WRONG = 2;

    private final CommandContext context;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = "--offline",
            description = "Ask Telegram for nothing: whether chats and people exist is not checked.")
    private boolean offline;

    RulesCheckCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var request = rules.request(context);
        try {
            var result = RulesCheckResult.of(request.file(), read(request));
            context.results().print(result, result::print);
            return 0;
        } catch (RuleFileException e) {
            var result = RulesCheckResult.of(request.file(), e);
            context.results().print(result, result::print);
            return WRONG;
        }
    }

    private RuleSet read(RulesRequest request) {
        var unchecked = context.services().rules(request);
        if (offline) {
            return unchecked;
        }
        try (var account = context.services().open(context.settings(), "rules")) {
            return account.rules(request);
        }
    }
}
