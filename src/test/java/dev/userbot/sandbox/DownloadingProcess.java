package dev.userbot.sandbox;

import dev.userbot.td.Tdlib;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Somebody who downloads a file in a process of their own, which can be killed. */
final class DownloadingProcess {
    private DownloadingProcess() {}

    /** Starts the process; it logs in with the folder of a user and downloads the file of one message. */
    static Process start(Path library, Path stateDir, Path folder, long chat, long message) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DownloadingProcess.class.getName(),
                        library.toString(),
                        stateDir.toString(),
                        folder.toString(),
                        Long.toString(chat),
                        Long.toString(message))
                .inheritIO()
                .start();
    }

    /** Arguments: the library, the sandbox's folder, the user's folder, the chat's and the message's id. */
    public static void main(String[] arguments) throws Exception {
        var endpoint = Endpoint.find(Path.of(arguments[1])).orElseThrow();
        var folder = Path.of(arguments[2]);
        try (var tdlib = Tdlib.load(Path.of(arguments[0]), folder.resolve("process.log"));
                var user = new TelegramUser(tdlib, folder, endpoint)) {
            user.logsIn(endpoint.phone());
            user.asks("getChats", "chat_list", Ask.object("chatListMain"), "limit", 100);
            var message = user.asks(
                    "getMessage", "chat_id", Long.parseLong(arguments[3]), "message_id", Long.parseLong(arguments[4]));
            new Downloads(user).start(Downloads.file(message).path("id").asInt());
            TimeUnit.MINUTES.sleep(5); // killed long before
        }
    }
}
