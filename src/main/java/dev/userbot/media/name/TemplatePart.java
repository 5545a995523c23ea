package dev.userbot.media.name;

/** A piece of a template. */
sealed interface TemplatePart {
    /** Stands for itself. */
    record Literal(String text) implements TemplatePart {}

    /** Stands for something of the file. */
    record Value(TemplateVariable variable) implements TemplatePart {}
}
