package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code productInfo}. */
public record ProductInfo(String title, FormattedText description, Optional<Photo> photo) implements TdObject {}
