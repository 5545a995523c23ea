package dev.userbot.history;

/**
 * What a synchronisation would do, found out with a handful of requests and without storing anything.
 *
 * @param messages how many messages it would fetch
 * @param accuracy how far to trust that number
 * @param requests how many requests for messages it would send
 */
public record HistoryEstimate(long messages, Accuracy accuracy, long requests) {
    /** How a number of messages was found. */
    public enum Accuracy {
        /** Every one of them was seen, or Telegram counted them. */
        EXACT,
        /** Guessed from samples of the history. */
        ABOUT
    }

    HistoryEstimate plus(HistoryEstimate other) {
        var exact = accuracy == Accuracy.EXACT && other.accuracy == Accuracy.EXACT;
        return new HistoryEstimate(
                messages + other.messages, exact ? Accuracy.EXACT : Accuracy.ABOUT, requests + other.requests);
    }
}
