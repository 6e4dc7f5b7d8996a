package jp.madoguchi.pos;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Our own reading of jpos.xml: JavaPOS drops what it dislikes without a word, this one says where it is. */
record JposXml(Path file, List<DeclaredEntry> entries) {
    private static final String SCHEMA = "jpos/res/jcl.xsd";

    JposXml {
        entries = List.copyOf(entries);
    }

    /**
     * Reads and validates against the schema of JavaPOS.
     *
     * @throws DeviceConfigurationException with the line of the first fault
     */
    static JposXml read(Path file) throws DeviceConfigurationException {
        if (!Files.isRegularFile(file)) {
            throw new DeviceConfigurationException(
                    file,
                    0,
                    "there is no such file",
                    "put jpos.xml there, or start with the right configuration folder");
        }
        EntryCollector collector = new EntryCollector();
        try (var bytes = Files.newInputStream(file)) {
            XMLReader reader = validatingReader();
            reader.setContentHandler(collector);
            reader.setErrorHandler(collector);
            // A DOCTYPE is allowed and ignored: the schema decides, and nothing is fetched from anywhere.
            reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            InputSource source = new InputSource(bytes);
            source.setSystemId(file.toUri().toString());
            reader.parse(source);
        } catch (SAXParseException fault) {
            throw unreadable(file, fault.getLineNumber(), fault);
        } catch (SAXException | IOException fault) {
            throw unreadable(file, 0, fault);
        }
        return new JposXml(file, collector.entries());
    }

    private static DeviceConfigurationException unreadable(Path file, int line, Exception fault) {
        var refusal = new DeviceConfigurationException(
                file,
                line,
                "not a valid jpos.xml: " + fault.getMessage(),
                "correct this line; elements of an entry come in the order creation, vendor, jpos, product, prop");
        refusal.initCause(fault);
        return refusal;
    }

    private static XMLReader validatingReader() throws SAXException {
        URL xsd = JposXml.class.getClassLoader().getResource(SCHEMA);
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(xsd, SCHEMA));
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setSchema(schema);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException bug) {
            throw new IllegalStateException("the JDK has no XML parser", bug);
        }
    }
}
