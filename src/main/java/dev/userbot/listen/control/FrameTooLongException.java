package dev.userbot.listen.control;

import java.io.IOException;

/** A frame would be longer than the other side reads. */
final class FrameTooLongException extends IOException {
    private static final long serialVersionUID = 1;

    FrameTooLongException() {
        super("a frame is longer than " + FrameChannel.LONGEST + " bytes");
    }
}
