package dev.userbot.export;

/** What a service message says, as one English sentence without markup. */
interface Sentence {
    String tell(Storyteller storyteller);
}
