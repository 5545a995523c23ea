package dev.userbot.export.content;

/** What a service message says, as one English sentence without markup. */
public interface Sentence {
    String tell(Storyteller storyteller);
}
