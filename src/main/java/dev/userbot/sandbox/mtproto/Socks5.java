package dev.userbot.sandbox.mtproto;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;

/**
 * The server side of a SOCKS5 CONNECT (RFC 1928) without authentication. It forwards nothing: whatever address the
 * client asks for, the sandbox itself answers.
 */
final class Socks5 {
    private static final int VERSION = 5;
    private static final byte[] NO_AUTHENTICATION = {VERSION, 0};
    private static final byte[] CONNECTED = {VERSION, 0, 0, 1, 127, 0, 0, 1, 0, 0};

    private Socks5() {}

    /** Does the greeting and gives the address that was asked for, for the log. */
    static String accept(InputStream stream, OutputStream out) throws IOException {
        var in = new DataInputStream(stream);
        expect(in, VERSION, "SOCKS version");
        in.readFully(new byte[in.readUnsignedByte()]);
        out.write(NO_AUTHENTICATION);
        expect(in, VERSION, "SOCKS version");
        expect(in, 1, "SOCKS command");
        expect(in, 0, "reserved byte");
        var host = host(in, in.readUnsignedByte());
        int port = in.readUnsignedShort();
        out.write(CONNECTED);
        return host + ":" + port;
    }

    private static String host(DataInputStream in, int type) throws IOException {
        int length = switch (type) {
            case 1 -> 4;
            case 3 -> in.readUnsignedByte();
            case 4 -> 16;
            default -> throw new ProtocolException("Unknown SOCKS address type " + type);
        };
        var address = new byte[length];
        in.readFully(address);
        return type == 3
                ? new String(address, StandardCharsets.US_ASCII)
                : InetAddress.getByAddress(address).getHostAddress();
    }

    private static void expect(DataInputStream in, int expected, String what) throws IOException {
        int got = in.readUnsignedByte();
        if (got != expected) {
            throw new ProtocolException("Not a SOCKS5 CONNECT: " + what + " is " + got);
        }
    }
}
