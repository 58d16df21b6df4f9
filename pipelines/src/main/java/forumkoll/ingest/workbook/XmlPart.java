package forumkoll.ingest.workbook;

import forumkoll.ingest.RefusedFileException;
import forumkoll.table.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML part read forwards. Elements are known by their local names, so that the strict and the usual dialect read
 * alike; a document type is refused, since no workbook has one and it can name files or grow without end.
 */
final class XmlPart implements AutoCloseable {

    /** A part that gives more bytes than it may. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(String message) {
            super(message);
        }
    }

    private final String name;
    private final InputStream in;
    private final XMLStreamReader xml;

    XmlPart(String name, InputStream in) throws RefusedFileException, IOException {
        this.name = name;
        this.in = in;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLReporter((message, type, related, where) -> {}); // else the parser prints by itself
        try {
            xml = factory.createXMLStreamReader(in);
        } catch (XMLStreamException | RuntimeException e) {
            in.close();
            throw refused(e);
        }
    }

    /** Goes on to the next start of an element; empty at the end of the part. */
    Optional<String> nextStart() throws RefusedFileException {
        while (advance()) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                return Optional.of(xml.getLocalName());
            }
        }
        return Optional.empty();
    }

    /**
     * Goes on to the next start of an element inside the element {@code outer}, or to its end, which gives empty.
     */
    Optional<String> nextStartWithin(String outer) throws RefusedFileException {
        while (advance()) {
            int event = xml.getEventType();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return Optional.of(xml.getLocalName());
            }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(outer)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** An attribute of the element that starts here, whatever its name space; null when it has none. */
    String attribute(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether an attribute of the element that starts here says yes. */
    boolean says(String attribute) {
        String value = attribute(attribute);
        return "1".equals(value) || "true".equals(value);
    }

    /** The text of the element that starts here; of a longer one the first {@code most} characters and one more. */
    String text(int most) throws RefusedFileException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && advance()) {
            switch (xml.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() <= most) {
                        text.append(xml.getText());
                    }
                }
                default -> {
                    // comments say nothing
                }
            }
        }
        return text.length() > most ? text.substring(0, most + 1) : text.toString();
    }

    /** Leaves out the rest of the element that starts here. */
    void skip() throws RefusedFileException {
        text(0);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean advance() throws RefusedFileException {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw entities();
            }
            return true;
        } catch (XMLStreamException | RuntimeException e) { // the parser throws both on broken input
            throw refused(e);
        }
    }

    private RefusedFileException refused(Exception e) {
        Throwable cause = e;
        while (cause != null && !(cause instanceof TooLargeException)) {
            cause = cause instanceof XMLStreamException wrapped && wrapped.getNestedException() != null
                    ? wrapped.getNestedException()
                    : cause.getCause();
        }
        if (cause != null) {
            return RefusedFileException.tooLarge(cause.getMessage());
        }
        // the parser's own words depend on the language of the machine
        Location at = e instanceof XMLStreamException broken ? broken.getLocation() : null;
        return RefusedFileException.damaged(
                name + (at == null ? "" : ": line " + at.getLineNumber() + ", column " + at.getColumnNumber()));
    }

    private RefusedFileException entities() {
        return new RefusedFileException(
                "xml_entities",
                name + ": DOCTYPE",
                new Text("XML utan dokumenttyp och entiteter", "XML without a document type and entities"),
                new Text(
                        "Öppna filen i kalkylprogrammet och spara den på nytt.",
                        "Open the file in the spreadsheet program and save it again."));
    }
}
