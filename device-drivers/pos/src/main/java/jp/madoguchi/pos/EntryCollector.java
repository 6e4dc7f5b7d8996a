package jp.madoguchi.pos;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Gathers the entries of a jpos.xml with their lines, and what the schema forbids; only broken XML ends the reading. */
final class EntryCollector extends DefaultHandler2 {
    /** Vendors' files have it, and JavaPOS can read it. */
    private static final String DTD = "-//JavaPOS//DTD//EN";

    private final List<DeclaredEntry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<DeclaredProperty> properties = new ArrayList<>();
    private @Nullable Locator locator;
    private String logicalName = "";
    private String factoryClass = "";
    private String serviceClass = "";
    private String category = "";
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
            case "jpos" -> category = attribute(attributes, "category");
            case "prop" ->
                properties.add(new DeclaredProperty(
                        attribute(attributes, "name"), attribute(attributes, "value"), lineHere()));
            default -> {
                // vendor and product describe only; the schema has checked them
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String element) {
        if (element.equals("JposEntry")) {
            if (category.isBlank()) {
                tellMissingCategory();
            }
            entries.add(new DeclaredEntry(logicalName, line, factoryClass, serviceClass, category, properties));
        }
    }

    @Override
    public void startDTD(String name, @Nullable String publicId, @Nullable String systemId) {
        if (systemId != null && !DTD.equals(publicId)) {
            forbid("a DOCTYPE that is not that of JavaPOS", "take the line with DOCTYPE away");
        }
    }

    @Override
    public void internalEntityDecl(String name, String value) {
        forbidEntity(name);
    }

    @Override
    public void externalEntityDecl(String name, @Nullable String publicId, String systemId) {
        forbidEntity(name);
    }

    private void forbidEntity(String name) {
        forbid("the entity " + name + ", which could bring any file in", "write its text where it is used");
    }

    private void forbid(String what, String remedy) {
        problems.add(Problem.fault(lineHere(), "the file declares " + what + "; nothing of it was read", remedy));
    }

    @Override
    public void error(SAXParseException fault) {
        // The parser tells the value and then its attribute: one line, one problem.
        if (problems.stream().noneMatch(known -> known.line() == fault.getLineNumber())) {
            problems.add(XmlFault.invalid(fault));
        }
    }

    private void begin(Attributes attributes) {
        logicalName = attribute(attributes, "logicalName");
        line = lineHere();
        factoryClass = "";
        serviceClass = "";
        category = "";
        properties.clear();
    }

    /** In place of what the schema says of it where the next element begins. */
    private void tellMissingCategory() {
        problems.removeIf(known -> known.line() >= line
                && (known.what().contains("{jpos}") || known.what().contains("'category'")));
        problems.add(
                Problem.fault(
                        line,
                        "the entry " + logicalName + " has no category",
                        "write <jpos category=\"CATEGORY\" version=\"1.15\"/> between its vendor and its product, as the vendor's"
                                + " entry has it; of a card reader it is SmartCardRW, of a printer POSPrinter, of a changer CashChanger"));
    }

    private int lineHere() {
        return Objects.requireNonNull(locator).getLineNumber();
    }

    private static String attribute(Attributes attributes, String name) {
        return Objects.requireNonNullElse(attributes.getValue(name), "");
    }
}
