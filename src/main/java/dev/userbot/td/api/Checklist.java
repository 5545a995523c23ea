package dev.userbot.td.api;

import java.util.List;

/** TDLib class {@code checklist}. */
public record Checklist(
        FormattedText title,
        List<ChecklistTask> tasks,
        boolean othersCanAddTasks,
        boolean canAddTasks,
        boolean othersCanMarkTasksAsDone,
        boolean canMarkTasksAsDone)
        implements TdObject {}
