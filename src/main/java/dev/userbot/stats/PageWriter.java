package dev.userbot.stats;

import dev.userbot.markup.VisibleText;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes elements of HTML and SVG so that a document is well-formed and no text can become markup: the JDK's writer for
 * XML escapes, and what it writes is also HTML as long as only void elements are written by {@link #empty}.
 */
final class PageWriter {
    private final XMLStreamWriter xml;

    PageWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes what is inside an element. */
    interface Content {
        void write() throws XMLStreamException;
    }

    /** Names and values of attributes, in turn. */
    static Map<String, String> with(String... namesAndValues) {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }

    void element(String name, Map<String, String> attributes, Content content) throws XMLStreamException {
        xml.writeStartElement(name);
        write(attributes);
        content.write();
        xml.writeEndElement();
    }

    void element(String name, Map<String, String> attributes, String text) throws XMLStreamException {
        element(name, attributes, () -> text(text));
    }

    void element(String name, String text) throws XMLStreamException {
        element(name, Map.of(), text);
    }

    /** Somebody's name or words: of either direction, and kept from turning the text around it. */
    void foreign(String name, String text) throws XMLStreamException {
        element(name, Map.of(), () -> element("bdi", VisibleText.inOneLine(text)));
    }

    /** An element that HTML knows to have no content, such as {@code meta}. */
    void empty(String name, Map<String, String> attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        write(attributes);
    }

    void text(String text) throws XMLStreamException {
        xml.writeCharacters(VisibleText.of(text));
    }

    private void write(Map<String, String> attributes) throws XMLStreamException {
        for (var attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), VisibleText.of(attribute.getValue()));
        }
    }
}
