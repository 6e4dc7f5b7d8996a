package jp.madoguchi.pos.core;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Predicate;
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

    /**
     * The address of a device.
     *
     * @param allowed which addresses it can have
     * @param device what it would be the address of, such as {@code printer}
     * @param example one that is right
     */
    public URI address(String name, Predicate<URI> allowed, String device, String example) throws JposException {
        String text = text(name, "");
        try {
            URI address = new URI(text);
            if (allowed.test(address)) {
                return address;
            }
            throw new URISyntaxException(text, "not of a " + device);
        } catch (URISyntaxException wrong) {
            throw new Faults(logicalName)
                    .of(
                            JposConst.JPOS_E_NOSERVICE,
                            name + " is no " + device + "'s address: " + text,
                            "write " + example + " in jpos.xml",
                            wrong);
        }
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
