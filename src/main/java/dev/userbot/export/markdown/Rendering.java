package dev.userbot.export.markdown;

import dev.userbot.export.content.Excerpts;
import dev.userbot.export.content.MessageIds;
import dev.userbot.export.content.Pages;
import dev.userbot.export.content.People;
import dev.userbot.export.content.Times;
import dev.userbot.export.render.ExportedChat;

/** What the parts of one rendering share. Remembers what it looked up; not safe for several threads. */
record Rendering(
        ExportedChat chat,
        String entryName,
        Times times,
        Pages pages,
        People people,
        Excerpts excerpts,
        MessageIds ids) {
    static Rendering of(ExportedChat chat, String entryName, Pages pages, Times times) {
        var people = new People(chat.names());
        return new Rendering(
                chat,
                entryName,
                times,
                pages,
                people,
                new Excerpts(chat, people, pages),
                new MessageIds(chat.header().chatId()));
    }
}
