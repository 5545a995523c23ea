package dev.userbot.listen.commands;

import dev.userbot.history.Sleeper;
import dev.userbot.listen.handlers.Foreign;
import dev.userbot.listen.handlers.OwnMessages;
import dev.userbot.plugin.Actions;
import dev.userbot.plugin.ChatMessage;
import dev.userbot.plugin.Command;
import dev.userbot.plugin.MessageHandler;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageContent.MessageText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Runs the commands that the owner of the account types. Whatever is no command is left alone. */
public final class CommandHandler implements MessageHandler {
    /** The handler's name. */
    public static final String NAME = "commands";

    /** Nobody waits any more for what was typed before; and it would come as a surprise. */
    private static final Duration OLDEST = Duration.ofDays(1);

    private final String prefix;
    private final Commands commands;
    private final Jobs jobs;
    private final OwnMessages own;
    private final Clock clock;

    /**
     * Puts the parts together.
     *
     * @param prefix what commands begin with
     * @param own what this program has sent itself, which is never a command
     */
    public CommandHandler(String prefix, Commands commands, Jobs jobs, OwnMessages own, Clock clock) {
        this.prefix = prefix;
        this.commands = commands;
        this.jobs = jobs;
        this.own = own;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void handle(ChatMessage message, Actions actions) throws Exception {
        var typed = typed(message);
        if (typed.isEmpty()) {
            return;
        }
        var command = commands.find(typed.get().name());
        if (command.isEmpty() || isOld(message.message()) || own.contain(message.message())) {
            return;
        }
        if (command.get().isJob()) {
            var unused = jobs.submit(Jobs.TYPED + message.key(), typed.get(), message.message());
        } else {
            run(command.get(), typed.get(), message, actions);
        }
    }

    private Optional<TypedCommand> typed(ChatMessage message) {
        return message.isEdit() || !isOwn(message.message())
                ? Optional.empty()
                : message.message().content() instanceof MessageText text
                        ? TypedCommand.in(text.text().text(), prefix)
                        : Optional.empty();
    }

    /** What the owner forwards was written by somebody else. */
    private static boolean isOwn(Message message) {
        return message.isOutgoing()
                && message.forwardInfo().isEmpty()
                && message.importInfo().isEmpty()
                && message.viaBotUserId() == 0
                && message.senderBusinessBotUserId() == 0;
    }

    private boolean isOld(Message message) {
        return Instant.ofEpochSecond(message.date()).plus(OLDEST).isBefore(clock.instant());
    }

    private void run(Command command, TypedCommand typed, ChatMessage message, Actions actions) throws Exception {
        var view = new MessageView(actions.telegram(), message, clock, Sleeper.REAL);
        var call = new TypedCall(message, Jobs.TYPED + message.key(), typed.arguments(), view::progress, actions);
        view.result(result(command, call));
    }

    private static FormattedText result(Command command, TypedCall call) throws Exception {
        try {
            return Foreign.call(() -> command.run(call));
        } catch (InterruptedException e) {
            throw e;
        } catch (UserbotException e) {
            if (e.failure() == Failure.INTERRUPTED) {
                throw e;
            }
            return CommandFailure.text(e);
        } catch (RuntimeException e) {
            return CommandFailure.text(e);
        }
    }
}
