package dev.userbot.media.name;

import dev.userbot.archive.ContentKind;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** A document {@code Report.pdf} of a group; each method changes one thing of it. */
final class Facts {
    private FileFacts.Chat chat = new FileFacts.Chat(-1001500000001L, "The Lounge", Optional.of("lounge"));
    private int messageId = 123;
    private int part;
    private Instant date = Instant.parse("2026-01-31T17:05:09Z");
    private FileFacts.Sender sender = new FileFacts.Sender(42, "Ben Okafor");
    private ContentKind kind = ContentKind.DOCUMENT;
    private Optional<String> fileName = Optional.of("Report.pdf");
    private Optional<String> mimeType = Optional.of("application/pdf");
    private String caption = "";
    private OptionalLong album = OptionalLong.empty();

    static Facts document(String fileName) {
        return new Facts().named(fileName);
    }

    static Facts nameless(ContentKind kind, String mimeType) {
        var facts = new Facts().of(kind).typed(mimeType);
        facts.fileName = Optional.empty();
        return facts;
    }

    static Facts photo() {
        var facts = nameless(ContentKind.PHOTO, "");
        facts.mimeType = Optional.empty();
        return facts;
    }

    Facts in(long chatId, String title, Optional<String> username) {
        chat = new FileFacts.Chat(chatId, title, username);
        return this;
    }

    Facts message(int newMessageId) {
        messageId = newMessageId;
        return this;
    }

    Facts part(int newPart) {
        part = newPart;
        return this;
    }

    Facts sent(Instant newDate) {
        date = newDate;
        return this;
    }

    Facts from(long id, String name) {
        sender = new FileFacts.Sender(id, name);
        return this;
    }

    Facts of(ContentKind newKind) {
        kind = newKind;
        return this;
    }

    Facts named(String newFileName) {
        fileName = Optional.of(newFileName);
        return this;
    }

    Facts typed(String newMimeType) {
        mimeType = Optional.of(newMimeType);
        return this;
    }

    Facts captioned(String newCaption) {
        caption = newCaption;
        return this;
    }

    Facts inAlbum(long id) {
        album = OptionalLong.of(id);
        return this;
    }

    FileFacts build() {
        return new FileFacts(chat, messageId, part, date, sender, kind, fileName, mimeType, caption, album);
    }
}
