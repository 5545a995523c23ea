package dev.userbot.send.content;

import dev.userbot.markup.MessageTemplate;
import dev.userbot.markup.TelegramMarkdown;
import dev.userbot.markup.TextSplitter;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.InputMessageContent;
import dev.userbot.td.api.InputMessageContent.InputMessageText;
import dev.userbot.td.api.LinkPreviewOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes of one draft what each recipient gets. */
public final class Composer {
    private final MessageDraft draft;
    private final TextLimits limits;
    private final Function<Map<String, String>, FormattedText> text;

    /**
     * How long texts may be for this account, in UTF-16 units.
     *
     * @param caption of texts that stand under files
     */
    public record TextLimits(int message, int caption) {}

    /** @throws UserbotException with {@link Failure#USAGE} if there is nothing to send, or a brace stands alone */
    public Composer(MessageDraft draft, TextLimits limits) {
        this.draft = draft;
        this.limits = limits;
        this.text = reader(draft);
        if (draft.text().isBlank() && draft.files().isEmpty()) {
            throw new UserbotException(
                    Failure.USAGE,
                    "There is nothing to send. Give the text as an argument, with --text-file or on standard input; or --file.");
        }
    }

    private static Function<Map<String, String>, FormattedText> reader(MessageDraft draft) {
        var markdown = draft.form() == MessageDraft.TextForm.MARKDOWN;
        if (!draft.variables()) {
            var fixed = markdown
                    ? TelegramMarkdown.parse(draft.text())
                    : new FormattedText(draft.text().strip(), List.of());
            return variables -> fixed;
        }
        var template = markdown ? MessageTemplate.markdown(draft.text()) : MessageTemplate.plain(draft.text());
        return template::fill;
    }

    /**
     * The requests for one recipient.
     *
     * @param variables of the recipient
     * @throws UserbotException with {@link Failure#USAGE} if a variable has no value, or a text is empty or too long
     */
    public List<OutgoingPart> compose(Map<String, String> variables) {
        var filled = text.apply(variables);
        if (draft.files().isEmpty()) {
            return texts(filled);
        }
        var parts = new ArrayList<OutgoingPart>();
        var caption = Optional.of(filled).filter(whole -> !whole.text().isBlank());
        if (caption.isPresent() && filled.text().length() > limits.caption()) {
            if (!draft.split()) {
                throw tooLong("a text under files", filled, limits.caption(), "sends it before the files");
            }
            parts.addAll(texts(filled));
            caption = Optional.empty();
        }
        parts.addAll(new Albums(draft.files()).parts(caption));
        return List.copyOf(parts);
    }

    private List<OutgoingPart> texts(FormattedText filled) {
        if (filled.text().isBlank()) {
            throw new UserbotException(Failure.USAGE, "With the values of this recipient the text is empty.");
        }
        if (filled.text().length() > limits.message() && !draft.split()) {
            throw tooLong("a message", filled, limits.message(), "sends several messages, cut where paragraphs end");
        }
        return TextSplitter.split(filled, limits.message()).stream()
                .map(this::textContent)
                .map(OutgoingPart::text)
                .toList();
    }

    private InputMessageContent textContent(FormattedText part) {
        return new InputMessageText(part, Optional.of(new LinkPreviewOptions(!draft.linkPreview())), false);
    }

    private static UserbotException tooLong(String what, FormattedText filled, int limit, String split) {
        return new UserbotException(
                Failure.USAGE,
                "The text has %d UTF-16 units, and %s has at most %d. Shorten it; --split %s."
                        .formatted(filled.text().length(), what, limit, split));
    }
}
