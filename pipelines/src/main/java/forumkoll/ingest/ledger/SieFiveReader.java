package forumkoll.ingest.ledger;

import forumkoll.ingest.Intake;
import forumkoll.ingest.Problem;
import forumkoll.table.Text;
import java.io.StringReader;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a SIE 5 file: the full one ({@code Sie}) or the one for entries ({@code SieEntry}). Document types and
 * external entities are refused, so a file can neither grow without bounds nor fetch anything.
 */
final class SieFiveReader {

    private static final String NAMESPACE = "http://www.sie.se/sie5";
    private static final Set<String> ROOTS = Set.of("Sie", "SieEntry");

    private final LedgerRows rows;
    private final Intake intake;

    SieFiveReader(LedgerRows rows) {
        this.rows = rows;
        this.intake = rows.intake();
    }

    /** Reads the text of a file; nothing of a file that is broken XML is taken. */
    void read(String text) {
        SieFiveContent content = new SieFiveContent(intake);
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
            if (!readAll(xml, content)) {
                return;
            }
        } catch (XMLStreamException e) {
            intake.report(malformed(e.getLocation()));
            return;
        }
        content.settle(rows);
        rows.finish();
    }

    private boolean readAll(XMLStreamReader xml, SieFiveContent content) throws XMLStreamException {
        boolean rootSeen = false;
        for (int event = xml.getEventType(); ; event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.DTD -> {
                    refuseDocumentType();
                    return false;
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!rootSeen && !isSie(xml)) {
                        return false;
                    }
                    rootSeen = true;
                    if (NAMESPACE.equals(xml.getNamespaceURI())) {
                        content.start(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (NAMESPACE.equals(xml.getNamespaceURI())) {
                        content.end(xml.getLocalName());
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return content.isInKronor();
                }
                default -> {} // SIE 5 holds everything in attributes
            }
        }
    }

    private boolean isSie(XMLStreamReader xml) {
        if (NAMESPACE.equals(xml.getNamespaceURI()) && ROOTS.contains(xml.getLocalName())) {
            intake.decide("sie_type", "5 " + xml.getLocalName());
            return true;
        }
        intake.refuse(
                "not_sie",
                "{" + xml.getNamespaceURI() + "}" + xml.getLocalName(),
                new Text(
                        "Sie eller SieEntry i namnrymden " + NAMESPACE,
                        "Sie or SieEntry in the namespace " + NAMESPACE),
                new Text("Exportera som SIE 5 eller SIE 4.", "Export as SIE 5 or SIE 4."));
        return false;
    }

    private void refuseDocumentType() {
        intake.refuse(
                "document_type",
                "<!DOCTYPE",
                new Text("XML utan dokumenttyp och entiteter", "XML without a document type and entities"),
                new Text("Ta bort DOCTYPE; SIE 5 har ingen.", "Remove the DOCTYPE; SIE 5 has none."));
    }

    /** The parser's own message is in the machine's language, so only the place is told. */
    private Problem malformed(Location where) {
        int line = where == null ? 1 : Math.max(1, where.getLineNumber());
        int column = where == null ? 1 : Math.max(1, where.getColumnNumber());
        return new Problem(
                intake.path(),
                line,
                column,
                "malformed_xml",
                null,
                line + ":" + column,
                new Text("hel XML", "whole XML"),
                new Text(
                        "Exportera filen på nytt; den är avbruten eller skadad.",
                        "Export the file anew; it is cut off or damaged."));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("an external entity");
        });
        return factory;
    }
}
