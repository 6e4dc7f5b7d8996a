package jp.madoguchi.pos;

import java.util.Map;
import jpos.config.JposEntry;
import jpos.config.simple.SimpleEntry;
import jpos.loader.JposServiceLoader;

/** Declares devices to JavaPOS without a file. */
public final class TestEntries {
    private TestEntries() {}

    public static void declare(String logicalName, String category, Class<?> factory, Map<String, String> properties) {
        JposServiceLoader.getManager()
                .getEntryRegistry()
                .addJposEntry(logicalName, entry(logicalName, category, factory, properties));
    }

    public static JposEntry entry(
            String logicalName, String category, Class<?> factory, Map<String, String> properties) {
        SimpleEntry entry =
                new SimpleEntry(logicalName, JposServiceLoader.getManager().getRegPopulator());
        entry.addProperty(JposEntry.SI_FACTORY_CLASS_PROP_NAME, factory.getName());
        entry.addProperty(JposEntry.SERVICE_CLASS_PROP_NAME, factory.getName());
        entry.addProperty(JposEntry.DEVICE_CATEGORY_PROP_NAME, category);
        entry.addProperty(JposEntry.JPOS_VERSION_PROP_NAME, "1.15");
        properties.forEach(entry::addProperty);
        return entry;
    }
}
