package dev.userbot.export.html;

import dev.userbot.export.content.Page;
import dev.userbot.export.content.Pages;
import dev.userbot.export.render.ExportedMessage;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Messages in their order, handed out page by page. Looks one message ahead. */
final class PagedMessages {
    private final Iterator<ExportedMessage> messages;
    private final Pages pages;
    private Optional<ExportedMessage> next = Optional.empty();
    private Page page = Page.ENTRY;

    PagedMessages(Iterator<ExportedMessage> messages, Pages pages) {
        this.messages = messages;
        this.pages = pages;
        advance();
    }

    /** The page of the message that comes next; empty after the last. */
    Optional<Page> page() {
        return next.map(any -> page);
    }

    /** The messages of this page that have not been handed out. */
    Iterator<ExportedMessage> on(Page wanted) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return next.isPresent() && page.equals(wanted);
            }

            @Override
            public ExportedMessage next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                var message = next.orElseThrow();
                advance();
                return message;
            }
        };
    }

    private void advance() {
        next = messages.hasNext() ? Optional.of(messages.next()) : Optional.empty();
        next.ifPresent(exported -> page = pages.next(exported.message()));
    }
}
