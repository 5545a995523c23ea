package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code messageForwardInfo}. */
public record MessageForwardInfo(
        MessageOrigin origin, int date, Optional<ForwardSource> source, String publicServiceAnnouncementType)
        implements TdObject {}
