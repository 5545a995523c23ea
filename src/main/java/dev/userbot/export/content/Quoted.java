package dev.userbot.export.content;

/** Text of users inside a sentence of ours: its first words in quotation marks. */
public final class Quoted {
    private Quoted() {}

    public static String of(String text) {
        return "“" + Excerpts.firstWords(text) + "”";
    }
}
