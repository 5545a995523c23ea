package dev.userbot.send.content;

import java.util.List;

/**
 * What the user wrote.
 *
 * @param text may be empty if there are files
 * @param form how the text is to be read
 * @param variables whether <code>{name}</code> stands for a value of the recipient
 * @param split whether a text that is too long for one message becomes several
 * @param linkPreview whether the first link is shown with a preview
 * @param files in the order in which they are sent
 */
public record MessageDraft(
        String text, TextForm form, boolean variables, boolean split, boolean linkPreview, List<Attachment> files) {
    /** How a text is to be read. */
    public enum TextForm {
        /** As it is. */
        PLAIN,
        /** As CommonMark. */
        MARKDOWN
    }

    public MessageDraft {
        files = List.copyOf(files);
    }
}
