package dev.userbot.td.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** TDLib class {@code linkPreview}. Its {@code type}, one of about forty kinds of pages, is kept as TDLib wrote it. */
public record LinkPreview(
        String url,
        String displayUrl,
        String siteName,
        String title,
        FormattedText description,
        String author,
        Optional<ObjectNode> type,
        boolean hasLargeMedia,
        boolean showLargeMedia,
        boolean showAboveText,
        int instantViewVersion)
        implements TdObject {}
