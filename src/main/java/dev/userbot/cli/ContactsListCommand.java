package dev.userbot.cli;

import dev.userbot.send.recipients.Addressee;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code userbot contacts list}. */
@Command(
        name = "list",
        abbreviateSynopsis = true,
        parameterListHeading = "%nArguments:%n",
        description = "Show the lists, or who is on one. Asks Telegram for nothing.",
        footerHeading = "%nExamples:%n",
        footer = {"  userbot contacts list", "  userbot contacts list team"})
final class ContactsListCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The list to show.")
    private Optional<String> name = Optional.empty();

    ContactsListCommand(CommandContext context) {
        this.context = context;
    }

    /** The published shape without a name: the lists, and how many are on each. */
    record Lists(Map<String, Integer> lists) {}

    @Override
    public Integer call() {
        try (var archive = context.services().archive(context.settings(), "contacts")) {
            var lists = archive.recipientLists();
            name.ifPresentOrElse(list -> show(list, lists), () -> showAll(lists));
        }
        return 0;
    }

    private void showAll(RecipientLists lists) {
        var all = lists.lists();
        context.results().print(new Lists(all), out -> all.forEach((list, size) -> out.println(list + ": " + size)));
        if (all.isEmpty()) {
            context.tell("userbot: There are no lists. Make one: userbot contacts add NAME CHAT...");
        }
    }

    private void show(String list, RecipientLists lists) {
        var members = lists.members(Addressee.listName(list));
        if (members.isEmpty()) {
            throw new UserbotException(
                    Failure.NOT_FOUND,
                    "There is no list '%s'. `userbot contacts list` shows those there are.".formatted(list));
        }
        ListMembers.print(context.results(), list, members);
    }
}
