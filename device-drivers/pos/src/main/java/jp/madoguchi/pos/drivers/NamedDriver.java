package jp.madoguchi.pos.drivers;

import jpos.config.JposEntry;

/**
 * The classes that an entry names, and where they are.
 *
 * @param folder the folder in that of the drivers, {@code .} for the latter itself; empty for wherever they are found
 */
public record NamedDriver(String factoryClass, String serviceClass, String folder) {
    /** The property of an entry that says which of two vendors is meant, when both have a factory of the same name. */
    public static final String FOLDER_PROPERTY = "driverFolder";

    static NamedDriver of(JposEntry entry) {
        return new NamedDriver(
                text(entry, JposEntry.SI_FACTORY_CLASS_PROP_NAME),
                text(entry, JposEntry.SERVICE_CLASS_PROP_NAME),
                text(entry, FOLDER_PROPERTY));
    }

    private static String text(JposEntry entry, String property) {
        Object value = entry.getPropertyValue(property);
        return value == null ? "" : value.toString().strip();
    }
}
