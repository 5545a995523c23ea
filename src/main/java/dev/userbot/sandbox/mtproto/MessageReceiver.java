package dev.userbot.sandbox.mtproto;

import java.io.IOException;
import java.util.Optional;

/** Takes the packets of one connection. */
@FunctionalInterface
interface MessageReceiver {
    /** Takes one packet and gives what to send at once without a session, such as a step of the key exchange. */
    Optional<byte[]> receive(Connection connection, byte[] packet) throws IOException;
}
