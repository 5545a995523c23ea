package dev.userbot.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.Serial;
import java.util.Set;

/** White space as Desktop sets it: one space for each level, one after a colon, every item on a line of its own. */
final class DesktopLayout extends DefaultPrettyPrinter {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The level of a message's members: root, list of messages, message. */
    private static final int LEVEL_OF_MEMBERS = 3;

    private static final DefaultIndenter ONE_SPACE = new DefaultIndenter(" ", "\n");

    /** The lists that Desktop writes on one line: of ids of tasks, and of entities when there are none. */
    private static final Set<String> COMPACT = Set.of("completed", "incompleted");

    private boolean isCompact;

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

    /** For an object that stands, as text, in a member of a message: Desktop indents it as if it were no text. */
    static DesktopLayout insideMessage() {
        var layout = new DesktopLayout();
        layout._nesting = LEVEL_OF_MEMBERS;
        return layout;
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new DesktopLayout(this);
    }

    @Override
    public void writeStartArray(JsonGenerator generator) throws IOException {
        isCompact = COMPACT.contains(fieldOf(generator));
        super.writeStartArray(generator);
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) throws IOException {
        if (!isCompact) {
            super.beforeArrayValues(generator);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
        if (isCompact) {
            generator.writeRaw(',');
        } else {
            super.writeArrayValueSeparator(generator);
        }
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int valueCount) throws IOException {
        if (isCompact) {
            isCompact = false;
            _nesting--;
            generator.writeRaw(']');
        } else if (valueCount > 0 || "text_entities".equals(fieldOf(generator))) {
            super.writeEndArray(generator, valueCount);
        } else {
            _nesting--;
            _arrayIndenter.writeIndentation(generator, _nesting);
            generator.writeRaw(']');
        }
    }

    /** The member whose value begins or ends; the generator has already, or not yet, stepped into it. */
    private static String fieldOf(JsonGenerator generator) {
        var context = generator.getOutputContext();
        var owner = context.inArray() && context.getParent() != null ? context.getParent() : context;
        var name = owner.getCurrentName();
        return name == null ? "" : name;
    }
}
