package dev.userbot.td;

/** TDLib's five C functions, the seam between the port and native code. */
interface NativeCalls {
    /** {@code td_create_client_id}: a new client's number. Nothing happens until the first request is sent to it. */
    int createClientId();

    /** {@code td_send}: hands over a request and returns at once. Any thread. */
    void send(int clientId, String request);

    /**
     * {@code td_receive}: the next answer or update of any client as UTF-8, or an empty array if none came within the
     * timeout. One thread at a time in the whole process: TDLib aborts the process otherwise.
     *
     * @param timeoutSeconds how long to wait, in seconds
     */
    byte[] receive(double timeoutSeconds);

    /** {@code td_execute}: answers the few requests that need no client. Any thread. */
    String execute(String request);

    /**
     * {@code td_set_log_message_callback}: who hears what TDLib logs, on TDLib's threads. They must return at once and must
     * not call TDLib. TDLib aborts the process after a message of level 0.
     *
     * @param highestLevel of the messages that are heard
     */
    void hearLog(int highestLevel, LogListener listener);

    /** Ends the calls to the listener. TDLib may not call into a process that ends. */
    void hearNoLog();

    /** Hears one message of the log. */
    interface LogListener {
        void logged(int level, String message);
    }
}
