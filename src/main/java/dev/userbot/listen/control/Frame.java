package dev.userbot.listen.control;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What client and server tell each other, each a line of JSON. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "frame")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Frame.Call.class, name = "call"),
    @JsonSubTypes.Type(value = Frame.Answer.class, name = "answer"),
    @JsonSubTypes.Type(value = Frame.Interrupt.class, name = "interrupt"),
    @JsonSubTypes.Type(value = Frame.Out.class, name = "out"),
    @JsonSubTypes.Type(value = Frame.Err.class, name = "err"),
    @JsonSubTypes.Type(value = Frame.Ask.class, name = "ask"),
    @JsonSubTypes.Type(value = Frame.Exit.class, name = "exit"),
    @JsonSubTypes.Type(value = Frame.Stopped.class, name = "stopped"),
    @JsonSubTypes.Type(value = Frame.Refused.class, name = "refused")
})
sealed interface Frame {
    /**
     * The client's first word: run this.
     *
     * @param version of the client's program, whose commands and options it speaks of
     * @param directory absolute
     * @param inputIsTyped as {@link CommandInput#isTyped}
     */
    record Call(
            String version,
            List<String> arguments,
            String directory,
            Map<String, String> settings,
            boolean inputIsTyped,
            boolean errIsTerminal,
            boolean colours)
            implements Frame {}

    /** The client's answer to {@link Ask}; empty at the end of its input. */
    record Answer(Optional<String> line) implements Frame {}

    /** The client was interrupted: so shall the command be. */
    record Interrupt() implements Frame {}

    /** Results. */
    record Out(String text) implements Frame {}

    /** Everything else that the command says. */
    record Err(String text) implements Frame {}

    /**
     * The command reads a line of input.
     *
     * @param secret whether what is typed must not be shown
     */
    record Ask(boolean secret) implements Frame {}

    /** The server's last word: the command has ended. */
    record Exit(int code) implements Frame {}

    /** The other last word: the server ends, and so did the command, before it was done. */
    record Stopped() implements Frame {}

    /**
     * The server's only word if it does not run the command.
     *
     * @param reason one or two lines for a person
     */
    record Refused(String reason) implements Frame {}
}
