package jp.madoguchi.pos.core;

import jpos.JposConst;
import jpos.JposException;
import jpos.config.JposEntry;

/** The {@code prop} elements of one entry, read with defaults. */
public record EntryProperties(String logicalName, JposEntry entry) {

    /** A text, such as a reader's name or an address. */
    public String text(String name, String fallback) {
        Object value = entry.getPropertyValue(name);
        return value == null ? fallback : value.toString().strip();
    }

    /** A switch, {@code true} or {@code false}. */
    public boolean flag(String name, boolean fallback) {
        return Boolean.parseBoolean(text(name, Boolean.toString(fallback)));
    }

    /** A whole number of at least 0. */
    public int number(String name, int fallback) throws JposException {
        String text = text(name, Integer.toString(fallback));
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException wrong) {
            throw new Faults(logicalName)
                    .of(
                            JposConst.JPOS_E_NOSERVICE,
                            "the property " + name + " is not a number: " + text,
                            "correct it in jpos.xml",
                            wrong);
        }
    }
}
