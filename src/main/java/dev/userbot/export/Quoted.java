package dev.userbot.export;

/** Text of users inside a sentence of ours: its first words in quotation marks. */
final class Quoted {
    private Quoted() {}

    static String of(String text) {
        return "“" + Excerpts.firstWords(text) + "”";
    }
}
