package dev.userbot.cli;

import dev.userbot.listen.rules.Complaint;
import dev.userbot.listen.rules.Rule;
import dev.userbot.listen.rules.RuleAction;
import dev.userbot.listen.rules.RuleFileException;
import dev.userbot.listen.rules.RuleSet;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * The published shape of {@code rules check}.
 *
 * @param rules empty if anything is wrong
 * @param complaints in the order of the file
 */
record RulesCheckResult(String file, List<Checked> rules, List<Wrong> complaints) {
    /** A rule, and what it does, for people. */
    record Checked(String name, List<String> actions) {}

    /** Something that is wrong; line and column are counted from 1. */
    record Wrong(int line, int column, String message) {}

    static RulesCheckResult of(Path file, RuleSet rules) {
        return new RulesCheckResult(
                file.toString(),
                rules.rules().stream()
                        .map(rule -> new Checked(rule.name(), actions(rule)))
                        .toList(),
                List.of());
    }

    static RulesCheckResult of(Path file, RuleFileException refusal) {
        return new RulesCheckResult(
                file.toString(),
                List.of(),
                refusal.complaints().stream().map(RulesCheckResult::wrong).toList());
    }

    static List<String> actions(Rule rule) {
        return rule.actions().stream().map(RuleAction::toString).toList();
    }

    private static Wrong wrong(Complaint complaint) {
        return new Wrong(complaint.line(), complaint.column(), complaint.message());
    }

    void print(PrintWriter out) {
        rules.forEach(rule -> out.println(PlainText.of(rule.name() + ": " + String.join("; ", rule.actions()))));
        complaints.forEach(wrong -> out.println(
                "%s:%d:%d: %s".formatted(file, wrong.line(), wrong.column(), PlainText.of(wrong.message()))));
    }
}
