package dev.userbot.markup;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Addresses that may become links. An address comes from whoever wrote the message, so only schemes that open
 * something harmless are let through ({@code javascript:}, {@code file:}, {@code data:} are not), and every character
 * that could end the destination or begin other markup is percent-encoded.
 */
public final class LinkDestination {
    private static final Set<String> SCHEMES =
            Set.of("http", "https", "tg", "ton", "mailto", "tel", "ftp", "ftps", "sftp", "magnet", "xmpp", "sip");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern HOST_AND_PORT = Pattern.compile("[^/?#:@]+\\.[^/?#:@]+:\\d{1,5}([/?#].*)?");
    private static final Pattern ENTITY_END = Pattern.compile("(&#?\\w+);");
    private static final int LONGEST = 8192;

    private LinkDestination() {}

    /** The address ready to be written between parentheses; empty if it must not become a link. */
    public static Optional<String> of(String address) {
        var trimmed = address.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
            return Optional.empty();
        }
        var scheme = SCHEME.matcher(trimmed);
        if (!scheme.matches() || HOST_AND_PORT.matcher(trimmed).matches()) {
            return Optional.of(encoded("http://" + trimmed));
        }
        return SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))
                ? Optional.of(encoded(trimmed))
                : Optional.empty();
    }

    /**
     * The address of a file beside the document, in Markdown and in HTML. Its name comes from users: nothing in it may look
     * like a scheme, a host, a query or the end of the destination. Outside of ASCII that cannot happen: what can be
     * seen there stays readable.
     *
     * @param path relative, with {@code /} between folders
     */
    public static String ofFile(String path) {
        var address = new StringBuilder(path.length());
        path.codePoints().forEach(c -> {
            if (isOnlyItself(c)) {
                address.appendCodePoint(c);
            } else {
                appendEncoded(address, Character.toString(c));
            }
        });
        return isPlain(address, path.indexOf('/')) ? address.toString() : "./" + address;
    }

    /** Whether a first folder cannot be taken for a scheme, nor its lack for the beginning of a host. */
    private static boolean isPlain(StringBuilder address, int firstSlash) {
        int encoded = address.indexOf("%");
        return !address.isEmpty() && firstSlash != 0 && (encoded < 0 || (firstSlash > 0 && firstSlash < encoded));
    }

    private static boolean isOnlyItself(int c) {
        if (c < 0x80) {
            return Character.isLetterOrDigit(c) || "/-._~,@".indexOf(c) >= 0;
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static void appendEncoded(StringBuilder address, String character) {
        for (byte octet : character.getBytes(StandardCharsets.UTF_8)) {
            address.append('%').append(hex((octet >> 4) & 0xF)).append(hex(octet & 0xF));
        }
    }

    private static String encoded(String address) {
        var result = new StringBuilder(address.length());
        for (byte octet : VisibleText.of(address).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (c < 0x80 && (c <= ' ' || c == 0x7F || "<>()[]\\\"`|^{}".indexOf(c) >= 0)) {
                result.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
            } else {
                result.append(c);
            }
        }
        var bytes = result.toString().getBytes(StandardCharsets.ISO_8859_1);
        // "&copy;" in a destination is a character reference; with its semicolon encoded it is only a parameter.
        return ENTITY_END.matcher(new String(bytes, StandardCharsets.UTF_8)).replaceAll("$1%3B");
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
