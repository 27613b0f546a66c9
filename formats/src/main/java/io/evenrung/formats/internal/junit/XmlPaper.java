package io.evenrung.formats.internal.junit;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML on indented lines. Everything that is written was made safe before: XML has no escape for most of what cannot be seen. */
final class XmlPaper {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;
    private boolean isOpen;

    XmlPaper() {
        try {
            // the one of the JDK, so that the bytes do not depend on what else stands on the class path
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an element; names of attributes and their values take turns. */
    XmlPaper start(String element, String... attributes) {
        return write(() -> {
            line();
            xml.writeStartElement(element);
            attributes(attributes);
            depth++;
            isOpen = true;
        });
    }

    /** An element that holds nothing but its attributes. */
    XmlPaper empty(String element, String... attributes) {
        return write(() -> {
            line();
            xml.writeEmptyElement(element);
            attributes(attributes);
            isOpen = false;
        });
    }

    /** Text within the element, which then has no further elements. */
    XmlPaper text(String words) {
        return write(() -> {
            xml.writeCharacters(words);
            isOpen = true;
        });
    }

    XmlPaper end() {
        return write(() -> {
            depth--;
            if (!isOpen) {
                line();
            }
            xml.writeEndElement();
            isOpen = false;
        });
    }

    /** The whole document. */
    String whole() {
        write(xml::flush);
        return text.append('\n').toString();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private XmlPaper write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory refuses nothing", e);
        }
    }
}
