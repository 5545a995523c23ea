package dev.userbot.listen.rules;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Something that a rule does about a message. */
public sealed interface RuleAction {
    /** Nothing more than listening does anyway: the message is in the archive. */
    record Archive() implements RuleAction {
        @Override
        public String toString() {
            return "archive";
        }
    }

    /**
     * Downloads its files.
     *
     * @param options of {@code download-media}, as they are typed
     */
    record Download(List<String> options) implements RuleAction {
        public Download {
            options = List.copyOf(options);
        }

        @Override
        public String toString() {
            return "download " + String.join(" ", options);
        }
    }

    /**
     * Forwards it, with its author's name.
     *
     * @param name what the chat is called in the file
     */
    record Forward(long chatId, String name) implements RuleAction {
        @Override
        public Duration longest() {
            return SENDING;
        }

        @Override
        public String toString() {
            return "forward to " + name;
        }
    }

    /**
     * Sends the same as a message of one's own.
     *
     * @param name what the chat is called in the file
     */
    record Copy(long chatId, String name) implements RuleAction {
        @Override
        public Duration longest() {
            return SENDING;
        }

        @Override
        public String toString() {
            return "copy to " + name;
        }
    }

    /**
     * Answers it.
     *
     * @param text with variables
     * @param isMarkdown whether the text is CommonMark
     * @param atMost answers of the rule in an hour and chat
     */
    record Reply(String text, boolean isMarkdown, int atMost) implements RuleAction {
        @Override
        public Duration longest() {
            return SENDING;
        }

        @Override
        public String toString() {
            return "reply, at most %d an hour and chat".formatted(atMost);
        }
    }

    /** Marks it, and all before it, as read. */
    record MarkRead() implements RuleAction {
        @Override
        public String toString() {
            return "mark-read";
        }
    }

    /** Reacts to it. */
    record React(String emoji) implements RuleAction {
        @Override
        public String toString() {
            return "react " + emoji;
        }
    }

    /**
     * Runs a program.
     *
     * @param program and its arguments
     * @param timeout after which it is ended
     */
    record Run(List<String> program, Duration timeout) implements RuleAction {
        public Run {
            program = List.copyOf(program);
        }

        @Override
        public Duration longest() {
            return timeout.plus(ENDING);
        }

        @Override
        public String toString() {
            return "run " + program.get(0);
        }
    }

    /**
     * Tells a server.
     *
     * @param secretVariable the environment variable with the secret for signatures
     */
    record Webhook(URI url, Optional<String> secretVariable) implements RuleAction {
        /** Without the path, which may be as good as a password. */
        @Override
        public String toString() {
            return "webhook " + url.getHost();
        }
    }

    /**
     * Writes a line.
     *
     * @param file standard output if absent
     */
    record Write(Optional<Path> file) implements RuleAction {
        @Override
        public String toString() {
            return "write to " + file.map(Path::toString).orElse("stdout");
        }
    }

    /** Telegram may be silent for 90 s, and a flood wait may come before. */
    Duration SENDING = Duration.ofMinutes(7);

    /** For a program to end after it was told to. */
    Duration ENDING = Duration.ofSeconds(10);

    /** How long it may take. */
    default Duration longest() {
        return Duration.ofMinutes(1);
    }
}
