package dev.userbot.cli;

/** Numbers with their noun. */
final class Counted {
    private Counted() {}

    static String messages(long number) {
        return number == 1 ? "1 message" : number + " messages";
    }
}
