package dev.userbot.export.html;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** The HTML pages of an export's folder, as a browser reads them. */
public record ParsedHtml(Path folder, Map<String, Document> pages, List<String> errors) {
    /** Reads every page of a folder. */
    public static ParsedHtml in(Path folder) throws IOException {
        var pages = new TreeMap<String, Document>();
        var errors = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                var name = file.getFileName().toString();
                pages.put(name, parse(name, Files.readString(file), errors));
            }
        }
        return new ParsedHtml(folder, pages, errors);
    }

    private static Document parse(String name, String html, List<String> errors) {
        var parser = Parser.htmlParser().setTrackErrors(100);
        var document = Jsoup.parse(html, "", parser);
        parser.getErrors().stream().map(ParseError::toString).forEach(error -> errors.add(name + ": " + error));
        return document;
    }

    /** The one page that a reader opens first. */
    public Document entry() {
        return pages.get("messages.html");
    }

    /** The ids of all messages, page by page in their order; those of albums too, not those of comments. */
    public List<String> messageIds() {
        return pages.values().stream()
                .flatMap(page -> page.select("#history [id^=m]").eachAttr("id").stream())
                .toList();
    }

    /** Links, pictures and players of the export itself whose target is not there; empty if all is well. */
    public List<String> brokenLinks() {
        var broken = new ArrayList<String>();
        pages.forEach((name, page) -> {
            page.select("[href]").eachAttr("href").forEach(link -> check(name, link, broken));
            page.select("[src]").eachAttr("src").forEach(link -> check(name, link, broken));
        });
        return broken;
    }

    private void check(String page, String link, List<String> broken) {
        if (link.matches("(?s)(https?|tg|mailto|tel|data):.*")) {
            return;
        }
        int hash = link.indexOf('#');
        var path = decoded(hash < 0 ? link : link.substring(0, hash));
        var fileName = path.isEmpty() ? page : path.replaceFirst("^\\./", "");
        boolean isThere = pages.containsKey(fileName)
                ? hash < 0 || pages.get(fileName).getElementById(link.substring(hash + 1)) != null
                : Files.isRegularFile(folder.resolve(fileName));
        if (!isThere) {
            broken.add(page + " → " + link);
        }
    }

    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** What a reader sees of the text of a message, white space as it was written. */
    public String text(String messageId) {
        return pages.values().stream()
                .flatMap(page -> page.select("[id=" + messageId + "] .said").stream())
                .map(Element::wholeText)
                .collect(Collectors.joining());
    }
}
