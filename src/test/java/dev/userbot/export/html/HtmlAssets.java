package dev.userbot.export.html;

/** What is the same in every page: its style and script. */
public final class HtmlAssets {
    private HtmlAssets() {}

    /** A page without them and their hashes, which expected files need not repeat; other files stay as they are. */
    public static String removedFrom(String fileName, String content) {
        if (!fileName.endsWith(".html")) {
            return content;
        }
        return content.replaceAll("(?s)(<style>|<script>).*?(</style>|</script>)", "$1$2")
                .replaceAll("sha256-[^&']+", "sha256-…");
    }
}
