package jp.madoguchi.pos;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import jpos.config.JposEntry;
import jpos.config.simple.xml.JavaxRegPopulator;

/**
 * Reads jpos.xml with its schema taken from the class loader instead of a class path parsed by hand,
 * so that it works as a thin jar, in Quarkus' fast-jar, in tests and in dev mode.
 *
 * <p>String values may hold {@code ${name:-default}}: printer addresses and reader names differ per site.
 * JavaPOS makes it by its name, hence the public constructor.
 */
public final class ClassLoaderRegPopulator extends JavaxRegPopulator {
    static final String FILE_PROPERTY = "jpos.config.populatorFile";

    public ClassLoaderRegPopulator() {
        super(ClassLoaderRegPopulator.class.getName());
    }

    @Override
    public String getClassName() {
        return ClassLoaderRegPopulator.class.getName();
    }

    @Override
    public void load() {
        load(System.getProperty(FILE_PROPERTY, "jpos.xml"));
    }

    @Override
    protected InputStream findFileInClasspath(String name) {
        InputStream found = ClassLoaderRegPopulator.class.getClassLoader().getResourceAsStream(name);
        return found != null ? found : super.findFileInClasspath(name);
    }

    @Override
    protected void addJposEntry(String logicalName, JposEntry entry) {
        for (String property : propertyNames(entry)) {
            if (entry.getPropertyValue(property) instanceof String text) {
                entry.modifyPropertyValue(property, Placeholders.expand(text));
            }
        }
        super.addJposEntry(logicalName, entry);
    }

    private static List<String> propertyNames(JposEntry entry) {
        List<String> names = new ArrayList<>();
        Enumeration<?> raw = entry.getPropertyNames();
        while (raw.hasMoreElements()) {
            names.add((String) raw.nextElement());
        }
        return names;
    }
}
