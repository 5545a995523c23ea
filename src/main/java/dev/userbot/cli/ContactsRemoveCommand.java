package dev.userbot.cli;

import dev.userbot.chats.ChatRef;
import dev.userbot.send.recipients.Addressee;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code userbot contacts remove}. */
@Command(
        name = "remove",
        abbreviateSynopsis = true,
        parameterListHeading = "%nArguments:%n",
        description = "Take chats off a list. A list without anybody is no more.",
        footerHeading = "%nExample:%n",
        footer = "  userbot contacts remove team @lounge")
final class ContactsRemoveCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "NAME", description = "The list.")
    private String list = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "CHAT",
            description =
                    "@name, a t.me link, me, +phone or contact:\"Anna K\" of your contacts, an id, or a title in quotes.")
    private List<String> chats = new ArrayList<>();

    ContactsRemoveCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var name = Addressee.listName(list);
        var refs = chats.stream().map(chat -> ChatRef.parse(chat.strip())).toList();
        try (var account = context.services().open(context.settings(), "contacts")) {
            ListMembers.print(context.results(), name, account.recipients().remove(name, refs));
        }
        return 0;
    }
}
