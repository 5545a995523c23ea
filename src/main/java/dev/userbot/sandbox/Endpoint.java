package dev.userbot.sandbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.sandbox.mtproto.StateFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a running sandbox is reached, on 127.0.0.1.
 *
 * @param socksPort the SOCKS5 front, for TDLib
 * @param directPort for clients that can be told where their data centres are
 * @param publicKeyPem the server's RSA key as PKCS#1 PEM, exactly 425 characters, to take the place of Telegram's
 * @param pid the process that runs it
 * @param phone of the account that is the world's own, digits only
 */
public record Endpoint(int socksPort, int directPort, String publicKeyPem, long pid, String phone) {
    private static final String FILE = "endpoint.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CONNECT_MILLIS = 2000;

    /**
     * The sandbox that runs on a state directory, in whatever process; empty if none does, also after a crash.
     *
     * @throws IOException if the directory cannot be read
     */
    public static Optional<Endpoint> find(Path stateDir) throws IOException {
        var file = stateDir.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var saved = JSON.readValue(file.toFile(), Endpoint.class);
        boolean alive =
                ProcessHandle.of(saved.pid()).filter(ProcessHandle::isAlive).isPresent();
        return alive && saved.answers() ? Optional.of(saved) : Optional.empty();
    }

    void save(Path stateDir) throws IOException {
        StateFiles.write(stateDir.resolve(FILE), JSON.writeValueAsBytes(this));
    }

    static void delete(Path stateDir) throws IOException {
        Files.deleteIfExists(stateDir.resolve(FILE));
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), socksPort),
                    CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
