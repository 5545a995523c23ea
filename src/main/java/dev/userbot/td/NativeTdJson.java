package dev.userbot.td;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** {@code libtdjson} through JNA. */
final class NativeTdJson implements NativeCalls {
    /** libtdjson exports all of OpenSSL: bound locally, its symbols cannot mix with those of another library. */
    private static final int RTLD_NOW_LOCAL = 2;

    /**
     * The library must stay even when JNA's handle is collected: it leaves functions to be called when the process ends,
     * and a process that calls them in an unloaded library dies (seen after a second library was loaded).
     */
    private static final int RTLD_NODELETE = com.sun.jna.Platform.isMac() ? 0x80 : 0x1000;

    /** Native code knows only its address: it must not be collected meanwhile. */
    private LogCallback log = (level, message) -> {};

    private NativeTdJson() {}

    /**
     * Loads the library into the process, where it stays.
     *
     * @throws UnsatisfiedLinkError if the file is no library for this system, with the system's own explanation
     */
    static NativeTdJson load(Path library) {
        var options = Map.of(Library.OPTION_OPEN_FLAGS, RTLD_NOW_LOCAL | RTLD_NODELETE);
        Native.register(Functions.class, NativeLibrary.getInstance(library.toString(), options));
        return new NativeTdJson();
    }

    @Override
    public int createClientId() {
        return Functions.td_create_client_id();
    }

    @Override
    public void send(int clientId, String request) {
        Functions.td_send(clientId, cString(request));
    }

    @Override
    public byte[] receive(double timeoutSeconds) {
        // The text lives in thread-local storage until this thread's next call: copy it now.
        var text = Functions.td_receive(timeoutSeconds);
        return text == null ? new byte[0] : text.getByteArray(0, (int) text.indexOf(0, (byte) 0));
    }

    @Override
    public String execute(String request) {
        var text = Functions.td_execute(cString(request));
        return text == null ? "" : text.getString(0, StandardCharsets.UTF_8.name());
    }

    @Override
    public synchronized void hearLog(int highestLevel, LogListener listener) {
        log = (level, message) -> listener.logged(level, message.getString(0, StandardCharsets.UTF_8.name()));
        Functions.td_set_log_message_callback(highestLevel, log);
    }

    @Override
    public synchronized void hearNoLog() {
        Functions.td_set_log_message_callback(0, null);
    }

    private static byte[] cString(String text) {
        return (text + '\0').getBytes(StandardCharsets.UTF_8);
    }

    /** TDLib's {@code td_log_message_callback_ptr}. */
    interface LogCallback extends Callback {
        void invoke(int level, Pointer message);
    }

    /** The C functions by their own names, as JNA's direct mapping wants them. */
    private static final class Functions {
        static native int td_create_client_id();

        static native void td_send(int clientId, byte[] request);

        static native Pointer td_receive(double timeoutSeconds);

        static native Pointer td_execute(byte[] request);

        static native void td_set_log_message_callback(int maxVerbosityLevel, LogCallback callback);
    }
}
