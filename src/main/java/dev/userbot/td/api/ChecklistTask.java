package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code checklistTask}. */
public record ChecklistTask(long id, FormattedText text, Optional<MessageSender> completedBy, int completionDate)
        implements TdObject {}
