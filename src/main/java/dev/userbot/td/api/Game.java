package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code game}. */
public record Game(
        String id,
        String shortName,
        String title,
        FormattedText text,
        String description,
        Optional<Photo> photo,
        Optional<Animation> animation)
        implements TdObject {}
