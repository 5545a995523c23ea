package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A chat of a {@link FilesWorld} while it is being told: one message a minute, by the account's friend unless somebody
 * else is named. For one thread.
 */
public final class FilesChat {
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final FilesWorld world;
    private final Optional<ToldChat> told;
    private final Conversation conversation;
    private final List<SentFile> sent = new ArrayList<>();
    private final boolean broadcast;
    private Person sender;
    private UnaryOperator<Line> place = UnaryOperator.identity();

    FilesChat(FilesWorld world, ToldChat told, Person sender) {
        this.world = world;
        this.told = Optional.of(told);
        this.conversation = told.history();
        this.sender = sender;
        broadcast = told.chat().flag("broadcast");
    }

    FilesChat(FilesWorld world, Conversation conversation, Person sender) {
        this.world = world;
        this.told = Optional.empty();
        this.conversation = conversation;
        this.sender = sender;
        broadcast = false;
    }

    public PeerId peer() {
        return conversation.place().peer();
    }

    /** What was sent here so far, oldest first. */
    public List<SentFile> sent() {
        return List.copyOf(sent);
    }

    /** Sends a new file. */
    public SentFile sends(FileSpec spec) {
        return send(spec, spec.caption(), 0);
    }

    /** Sends a file once more: another message, the same file. */
    public SentFile sendsAgain(SentFile file, String caption) {
        var line = line(caption).media(file.media());
        return keep(new SentFile(peer(), line.id(), file.kind(), file.name(), caption, 0, file.file(), file.media()));
    }

    /** Sends several files as one album; only the first has the caption. */
    public List<SentFile> album(String caption, FileSpec... specs) {
        long album = world.nextAlbum();
        var files = new ArrayList<SentFile>();
        for (var spec : specs) {
            files.add(send(spec, files.isEmpty() ? caption : "", album));
        }
        return List.copyOf(files);
    }

    /** Messages without files. */
    public FilesChat says(String... texts) {
        Arrays.stream(texts).forEach(this::line);
        return this;
    }

    /** Whoever writes what follows; in channels it is always the channel. */
    public FilesChat by(String firstName) {
        sender = world.person(firstName);
        told.ifPresent(chat -> chat.members(sender));
        return this;
    }

    /** Lets time pass. */
    public FilesChat after(Duration time) {
        conversation.after(time);
        return this;
    }

    /** Forbids to save what is sent. */
    public FilesChat protectedContent() {
        told().protectedContent();
        return this;
    }

    /** In a forum: what follows belongs to a new topic. */
    public FilesChat topic(String title) {
        var beginning = conversation
                .after(PAUSE)
                .happens(
                        sender,
                        TlObject.of("messageActionTopicCreate", "title", title, "icon_color", ForumTopics.BLUE));
        told().topic(ForumTopics.topic(peer(), beginning.id(), title, beginning.date(), sender));
        place = line -> line.inTopic(beginning);
        return this;
    }

    private SentFile send(FileSpec spec, String caption, long album) {
        var line = line(caption);
        var made = world.files().make(spec, line.date());
        line.media(made.media()).with("grouped_id", album == 0 ? null : album);
        return keep(
                new SentFile(peer(), line.id(), spec.kind(), spec.name(), caption, album, made.file(), made.media()));
    }

    private Line line(String text) {
        conversation.after(PAUSE);
        var line = broadcast ? conversation.posts(Text.text(text)) : place.apply(conversation.says(sender, text));
        told.filter(chat -> chat.chat().flag("noforwards")).ifPresent(chat -> line.with("noforwards", true));
        return line;
    }

    private SentFile keep(SentFile file) {
        sent.add(file);
        return file;
    }

    private ToldChat told() {
        return told.orElseThrow(() -> new IllegalStateException("A private chat cannot do that"));
    }
}
