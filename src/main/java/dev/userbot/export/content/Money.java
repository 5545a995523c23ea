package dev.userbot.export.content;

import java.math.BigDecimal;
import java.util.Map;

/** Amounts of money as Telegram counts them: whole numbers of the smallest unit of a currency. */
public final class Money {
    /** Currencies without the usual two decimals: <a href="https://core.telegram.org/bots/payments/currencies.json">Telegram's list</a>. */
    private static final Map<String, Integer> DECIMALS = Map.ofEntries(
            Map.entry("XTR", 0),
            Map.entry("TON", 9),
            Map.entry("CLP", 0),
            Map.entry("ISK", 0),
            Map.entry("JPY", 0),
            Map.entry("KRW", 0),
            Map.entry("PYG", 0),
            Map.entry("UGX", 0),
            Map.entry("VND", 0));

    private Money() {}

    /** For example {@code 12.50 EUR}; empty without a currency. */
    public static String format(String currency, long amount) {
        if (currency.isEmpty()) {
            return "";
        }
        var value = BigDecimal.valueOf(amount, DECIMALS.getOrDefault(currency, 2));
        var shown = value.scale() > 2 ? value.stripTrailingZeros() : value;
        return shown.toPlainString() + " " + ("XTR".equals(currency) ? "Stars" : currency);
    }
}
