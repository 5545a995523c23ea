package dev.userbot.cli;

import dev.userbot.chats.ChatRef;
import dev.userbot.config.MomentText;
import dev.userbot.listen.rules.RuleTrial;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code userbot rules test}. */
@Command(
        name = "test",
        abbreviateSynopsis = true,
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "Show what rules would have done about messages that are stored. Does nothing of it.",
            "",
            "Asks Telegram for nothing. Messages are taken as they are now, each as if it were new; of chats and people that are"
                    + " not stored there are none; limits of replies are not counted."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  userbot rules test --since 7d",
            "  userbot rules test work.yaml @lounge --since 2026-01-01 --until 2026-02-01 --output json"
        })
final class RulesTestCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "CHAT", description = "Only messages of these chats.")
    private List<String> chats = new ArrayList<>();

    @Mixin
    private PeriodOptions period = new PeriodOptions();

    RulesTestCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var settings = context.settings();
        var within = period.period(new MomentText(context.clock(), settings.zone()));
        var request = new RuleTrial.Request(
                chats.stream().map(ChatRef::parse).toList(), within.since(), within.until(), settings.zone());
        try (var archive = context.services().archive(settings, "rules")) {
            var set = archive.rules(rules.request(context));
            var hits = new ArrayList<RuleTrial.Hit>();
            archive.storedRules().tryRules(set, request, hit -> {
                hits.add(hit);
                context.results().part(out -> print(hit, settings.zone(), out));
            });
            var result = RulesTestResult.of(set, hits);
            context.results().print(result, out -> {});
            result.rules().forEach((rule, count) -> context.tell(rule + ": " + Counted.messages(count)));
        }
        return 0;
    }

    private static void print(RuleTrial.Hit hit, ZoneId zone, PrintWriter out) {
        var time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(zone);
        out.println("%s  %s  %s  %s  %s"
                .formatted(
                        time.format(hit.date()),
                        PlainText.title(hit.chat()),
                        PlainText.title(hit.sender().orElse("")),
                        hit.link().orElse("#" + hit.messageId()),
                        PlainText.of(hit.rule().summary())));
    }
}
