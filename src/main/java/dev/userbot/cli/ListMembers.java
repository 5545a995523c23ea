package dev.userbot.cli;

import dev.userbot.archive.ListedRecipient;
import java.util.List;

/**
 * The published shape of a list of recipients.
 *
 * @param list its name
 */
record ListMembers(String list, List<Member> members) {
    /** One of them. */
    record Member(long chatId, String name) {}

    static void print(Results results, String list, List<ListedRecipient> members) {
        results.print(
                new ListMembers(
                        list,
                        members.stream()
                                .map(member -> new Member(member.chatId(), member.name()))
                                .toList()),
                out -> members.forEach(
                        member -> out.println("%s (%d)".formatted(PlainText.title(member.name()), member.chatId()))));
    }
}
