package dev.userbot.bench;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * TDLib with nothing around it: one thread that sends and receives, and looks into answers for no more than it needs to
 * ask for the next page. What TDLib itself can give, the yardstick for everything that does more.
 */
final class BareTelegram implements AutoCloseable {
    private static final int RTLD_NOW_LOCAL = 2;
    private static final String EXTRA = "\"@extra\":\"answer\"";
    private static final String MESSAGE = "{\"@type\":\"message\",\"id\":";
    private static final String DOCUMENT = "\"document\":{\"@type\":\"file\",\"id\":";
    private static final long FIRST = 1L << 20;
    private static final double TIMEOUT_SECONDS = 30;

    private final TdJson calls;
    private final int client;

    /** libtdjson's functions by their own names. */
    public interface TdJson extends Library {
        int td_create_client_id();

        void td_send(int client, byte[] request);

        Pointer td_receive(double timeout);

        Pointer td_execute(byte[] request);
    }

    BareTelegram(Path library) {
        calls = Native.load(library.toString(), TdJson.class, Map.of(Library.OPTION_OPEN_FLAGS, RTLD_NOW_LOCAL));
        calls.td_execute(cString("{\"@type\":\"setLogVerbosityLevel\",\"new_verbosity_level\":0}"));
        client = calls.td_create_client_id();
    }

    /** Opens a database that has a login. */
    void open(Path folder, int socksPort) {
        send("{\"@type\":\"addProxy\",\"enable\":true,\"proxy\":{\"@type\":\"proxy\",\"server\":\"127.0.0.1\",\"port\":"
                + socksPort + ",\"type\":{\"@type\":\"proxyTypeSocks5\"}}}");
        send("{\"@type\":\"setTdlibParameters\",\"use_test_dc\":true,\"database_directory\":\""
                + folder.resolve("tdlib") + "\",\"files_directory\":\"" + folder.resolve("files")
                + "\",\"use_file_database\":true,\"use_chat_info_database\":true,\"use_message_database\":true,"
                + "\"api_id\":1,\"api_hash\":\"sandbox\",\"system_language_code\":\"en\",\"device_model\":\"test\","
                + "\"system_version\":\"1\",\"application_version\":\"1\"}");
        receive("authorizationStateReady");
    }

    /** The id of a public chat. */
    long find(String username) {
        var chat = ask("{\"@type\":\"searchPublicChat\",\"username\":\"" + username + "\"," + EXTRA + "}");
        return number(chat, chat.indexOf("\"id\":") + "\"id\":".length());
    }

    /** Pages through a chat, oldest message first, and returns how many messages came. */
    long drain(long chat) {
        return read(chat, page -> {});
    }

    /** The ids of the documents in a chat, oldest first. */
    List<Long> documents(long chat) {
        var files = new ArrayList<Long>();
        read(chat, page -> {
            var ofPage = new ArrayList<Long>();
            for (int at = page.indexOf(DOCUMENT); at >= 0; at = page.indexOf(DOCUMENT, at + 1)) {
                ofPage.add(number(page, at + DOCUMENT.length()));
            }
            // Each page begins with its newest message.
            Collections.reverse(ofPage);
            files.addAll(ofPage);
        });
        // Each page ends with the message that the one before it began with.
        return files.stream().distinct().toList();
    }

    private long read(long chat, Consumer<String> pages) {
        long last = 0;
        long messages = 0;
        while (true) {
            var page = ask("{\"@type\":\"getChatHistory\",\"chat_id\":" + chat + ",\"from_message_id\":"
                    + Math.max(last, FIRST) + ",\"offset\":-99,\"limit\":100," + EXTRA + "}");
            var highest = last;
            for (int at = page.indexOf(MESSAGE); at >= 0; at = page.indexOf(MESSAGE, at + 1)) {
                var id = number(page, at + MESSAGE.length());
                messages += id > last ? 1 : 0;
                highest = Math.max(highest, id);
            }
            if (highest == last) {
                return messages;
            }
            pages.accept(page);
            last = highest;
        }
    }

    /** Downloads files, always as many at once as wanted, and returns how many came. */
    long download(List<Long> files, int parallel) {
        var waiting = files.iterator();
        for (int i = 0; i < parallel && waiting.hasNext(); i++) {
            startDownload(waiting.next());
        }
        for (int i = 0; i < files.size(); i++) {
            if (receive(EXTRA).startsWith("{\"@type\":\"error\"")) {
                throw new IllegalStateException("a file did not come");
            }
            if (waiting.hasNext()) {
                startDownload(waiting.next());
            }
        }
        return files.size();
    }

    private void startDownload(long file) {
        send("{\"@type\":\"downloadFile\",\"file_id\":" + file
                + ",\"priority\":1,\"offset\":0,\"limit\":0,\"synchronous\":true," + EXTRA + "}");
    }

    /** TDLib aborts the process if it ends while TDLib works. */
    @Override
    public void close() {
        send("{\"@type\":\"close\"}");
        receive("authorizationStateClosed");
    }

    private String ask(String request) {
        send(request);
        return receive(EXTRA);
    }

    private void send(String request) {
        calls.td_send(client, cString(request));
    }

    private String receive(String wanted) {
        var waitingSince = System.nanoTime();
        while (System.nanoTime() - waitingSince < TIMEOUT_SECONDS * 1e9) {
            // Now and then TDLib answers nothing long before the time is over, for example while it closes.
            var text = calls.td_receive(TIMEOUT_SECONDS);
            if (text != null) {
                var received = text.getString(0, StandardCharsets.ISO_8859_1.name());
                if (received.contains(wanted)) {
                    return received;
                }
                waitingSince = System.nanoTime();
            }
        }
        throw new IllegalStateException("TDLib says nothing any more");
    }

    private static long number(String text, int from) {
        int end = from;
        while (text.charAt(end) == '-' || Character.isDigit(text.charAt(end))) {
            end++;
        }
        return Long.parseLong(text, from, end, 10);
    }

    private static byte[] cString(String text) {
        return (text + '\0').getBytes(StandardCharsets.UTF_8);
    }
}
