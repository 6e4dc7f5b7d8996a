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
import org.xml.sax.XMLReader;

/** Our own reading of jpos.xml: JavaPOS drops what it dislikes without a word, this one says where it is. */
record JposXml(Path file, List<DeclaredEntry> entries, List<Problem> problems) {
    private static final String SCHEMA = "jpos/res/jcl.xsd";

    JposXml {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /**
     * Reads and validates against the schema of JavaPOS; what this forbids is among the problems.
     *
     * @throws DeviceConfigurationException when there is no such file, or it is no XML
     */
    static JposXml read(Path file) throws DeviceConfigurationException {
        if (!Files.isRegularFile(file)) {
            throw new DeviceConfigurationException(
                    file,
                    Problem.fault(
                            0,
                            Files.isDirectory(file) ? "this is a directory, and no file" : "there is no such file",
                            "put jpos.xml there, or start with the right configuration folder"));
        }
        checkNotEmpty(file);
        EntryCollector collector = new EntryCollector();
        try (var bytes = Files.newInputStream(file)) {
            XMLReader reader = validatingReader();
            reader.setContentHandler(collector);
            reader.setErrorHandler(collector);
            reader.setProperty("http://xml.org/sax/properties/lexical-handler", collector);
            reader.setProperty("http://xml.org/sax/properties/declaration-handler", collector);
            // The schema decides, and nothing is fetched from anywhere.
            reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            InputSource source = new InputSource(bytes);
            source.setSystemId(file.toUri().toString());
            reader.parse(source);
        } catch (SAXException | IOException fault) {
            throw new DeviceConfigurationException(file, XmlFault.broken(fault));
        }
        return new JposXml(file, collector.entries(), collector.problems());
    }

    /** A parser says that it ended too soon. */
    private static void checkNotEmpty(Path file) throws DeviceConfigurationException {
        if (file.toFile().length() == 0) {
            throw new DeviceConfigurationException(
                    file,
                    Problem.fault(
                            0, "the file is empty", "copy the jpos.xml that is shipped, and declare the devices"));
        }
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
