package dev.userbot.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.Serial;

/** White space as Desktop sets it: one space for each level, one after a colon, every item on a line of its own. */
final class DesktopLayout extends DefaultPrettyPrinter {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final DefaultIndenter ONE_SPACE = new DefaultIndenter(" ", "\n");

    DesktopLayout() {
        super(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withArrayEmptySeparator(""));
        indentArraysWith(ONE_SPACE);
        indentObjectsWith(ONE_SPACE);
    }

    private DesktopLayout(DesktopLayout base) {
        super(base);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new DesktopLayout(this);
    }

    /** Of empty arrays only the list of entities stands on one line. */
    @Override
    public void writeEndArray(JsonGenerator generator, int valueCount) throws IOException {
        var parent = generator.getOutputContext().getParent();
        if (valueCount > 0 || "text_entities".equals(parent.getCurrentName())) {
            super.writeEndArray(generator, valueCount);
        } else {
            _nesting--;
            _arrayIndenter.writeIndentation(generator, _nesting);
            generator.writeRaw(']');
        }
    }
}
