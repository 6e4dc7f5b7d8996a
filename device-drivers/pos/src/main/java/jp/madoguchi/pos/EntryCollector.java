package jp.madoguchi.pos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the entries of a jpos.xml with their lines, and what the schema forbids; only broken XML ends the reading. */
final class EntryCollector extends DefaultHandler {
    private final List<DeclaredEntry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private @Nullable Locator locator;
    private String logicalName = "";
    private String factoryClass = "";
    private String serviceClass = "";
    private int line;

    List<DeclaredEntry> entries() {
        return entries;
    }

    List<Problem> problems() {
        return problems;
    }

    @Override
    public void setDocumentLocator(Locator where) {
        locator = where;
    }

    @Override
    public void startElement(String uri, String localName, String element, Attributes attributes) {
        switch (element) {
            case "JposEntry" -> begin(attributes);
            case "creation" -> {
                factoryClass = attribute(attributes, "factoryClass");
                serviceClass = attribute(attributes, "serviceClass");
            }
            case "prop" -> properties.put(attribute(attributes, "name"), attribute(attributes, "value"));
            default -> {
                // vendor, jpos and product describe only; the schema has checked them
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String element) {
        if (element.equals("JposEntry")) {
            entries.add(new DeclaredEntry(logicalName, line, factoryClass, serviceClass, properties));
        }
    }

    @Override
    public void error(SAXParseException fault) {
        // The parser tells the value and then its attribute: one line, one problem.
        if (problems.stream().noneMatch(known -> known.line() == fault.getLineNumber())) {
            problems.add(JposXml.invalid(fault));
        }
    }

    private void begin(Attributes attributes) {
        logicalName = attribute(attributes, "logicalName");
        line = Objects.requireNonNull(locator).getLineNumber();
        properties.clear();
    }

    private static String attribute(Attributes attributes, String name) {
        return Objects.requireNonNullElse(attributes.getValue(name), "");
    }
}
