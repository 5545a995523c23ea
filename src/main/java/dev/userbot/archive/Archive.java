package dev.userbot.archive;

import dev.userbot.files.OwnerOnly;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/**
 * The archive of a session: everything that was fetched from Telegram, in one SQLite file. Safe for use by several
 * threads of one process; the session's lock keeps other processes away.
 *
 * <p>Every method of the archive and its stores throws {@link UserbotException} with {@link Failure#UNEXPECTED} if the
 * disk is full, the folder cannot be written or the file is damaged; its message names the file.
 */
public final class Archive implements AutoCloseable {
    private final Database database;
    private final ChatStore chats;
    private final MessageStore messages;
    private final PeerStore peers;
    private final TopicStore topics;
    private final SearchIndex search;
    private final MediaLedger media;
    private final OutboxStore outbox;
    private final RecipientStore recipients;
    private final RecurrenceStore recurrences;
    private final ScheduledNumbers scheduledNumbers;
    private final ListenedChats listened;
    private final WebhookStore webhooks;
    private final HandlerQueue handlers;
    private final JobStore jobs;

    private Archive(Database database) {
        this.database = database;
        this.chats = new ChatStore(database);
        this.messages = new MessageStore(database);
        this.peers = new PeerStore(database);
        this.topics = new TopicStore(database);
        this.search = new SearchIndex(database);
        this.media = new MediaLedger(database);
        this.outbox = new OutboxStore(database);
        this.recipients = new RecipientStore(database);
        this.recurrences = new RecurrenceStore(database);
        this.scheduledNumbers = new ScheduledNumbers(database);
        this.listened = new ListenedChats(database);
        this.webhooks = new WebhookStore(database);
        this.handlers = new HandlerQueue(database);
        this.jobs = new JobStore(database);
    }

    /**
     * Opens the file, creates it (readable by its owner only) or brings it to the current format.
     *
     * @throws UserbotException if the file cannot be opened, is no archive, or was written by a newer version
     */
    public static Archive open(Path file) {
        createOwnerOnly(file);
        return of(new Database(file));
    }

    static Archive of(Database database) {
        try {
            Schema.prepare(database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        return new Archive(database);
    }

    /** SQLite gives its -wal and -shm files the mode of the database file, so only this one has to be created. */
    private static void createOwnerOnly(Path file) {
        try {
            OwnerOnly.file(file);
        } catch (FileAlreadyExistsException e) {
            throw new UserbotException(
                    Failure.UNEXPECTED,
                    "Cannot write the archive " + file + ": what is there is no file. Move it away and run again.",
                    e);
        } catch (IOException e) {
            throw new UserbotException(
                    Failure.UNEXPECTED,
                    "Cannot create the archive " + file + ". Check that its folder exists and is writable.",
                    e);
        }
    }

    /** What is known of the synchronised chats themselves. */
    public ChatStore chats() {
        return chats;
    }

    /** The messages, and which of them were already asked for. */
    public MessageStore messages() {
        return messages;
    }

    /** The users and chats that messages mention. */
    public PeerStore peers() {
        return peers;
    }

    /** The topics of forums. */
    public TopicStore topics() {
        return topics;
    }

    /** Finds messages by their words. */
    public SearchIndex search() {
        return search;
    }

    /** Which files were downloaded, and where they lie. */
    public MediaLedger media() {
        return media;
    }

    /** What was asked to be sent. */
    public OutboxStore outbox() {
        return outbox;
    }

    /** The lists of recipients. */
    public RecipientStore recipients() {
        return recipients;
    }

    /** What is sent again and again. */
    public RecurrenceStore recurrences() {
        return recurrences;
    }

    /** The numbers of messages that wait at Telegram. */
    public ScheduledNumbers scheduledNumbers() {
        return scheduledNumbers;
    }

    /** The chats that are listened to. */
    public ListenedChats listened() {
        return listened;
    }

    /** What rules tell servers. */
    public WebhookStore webhooks() {
        return webhooks;
    }

    /** What is still to be handled of their messages. */
    public HandlerQueue handlers() {
        return handlers;
    }

    /** Commands that take their time. */
    public JobStore jobs() {
        return jobs;
    }

    /** Ends all access; open streams of messages must be closed before. */
    @Override
    public void close() {
        database.close();
    }
}
