package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code LogStream}: one record for each class that we know, {@link UnknownLogStream} for those of a newer TDLib. */
public sealed interface LogStream extends TdObject {
    /** TDLib class {@code logStreamFile}. */
    record LogStreamFile(String path, long maxFileSize, boolean redirectStderr) implements LogStream {}
    /** TDLib class {@code logStreamEmpty}. */
    record LogStreamEmpty() implements LogStream {}
    /** A class that this version of the program has no record for. */
    record UnknownLogStream(ObjectNode json) implements LogStream, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownLogStream {}
    }
}
