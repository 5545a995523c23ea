package dev.userbot.cli;

import dev.userbot.chats.ChatRef;
import dev.userbot.send.recipients.Addressee;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code userbot contacts add}. */
@Command(
        name = "add",
        abbreviateSynopsis = true,
        parameterListHeading = "%nArguments:%n",
        description = "Put chats on a list, which is made if there is none of this name.",
        footerHeading = "%nExample:%n",
        footer = "  userbot contacts add team @anna contact:\"Boris\" @lounge")
final class ContactsAddCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "NAME", description = "The list: letters, digits, and _ . - between them.")
    private String list = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "CHAT",
            description =
                    "@name, a t.me link, me, +phone or contact:\"Anna K\" of your contacts, an id, or a title in quotes.")
    private List<String> chats = new ArrayList<>();

    ContactsAddCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var name = Addressee.listName(list);
        var refs = chats.stream().map(chat -> ChatRef.parse(chat.strip())).toList();
        try (var account = context.services().open(context.settings(), "contacts")) {
            ListMembers.print(context.results(), name, account.recipients().add(name, refs));
        }
        return 0;
    }
}
