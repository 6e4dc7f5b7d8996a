package jp.madoguchi.pos.core;

import java.util.Optional;
import jpos.JposConst;
import jpos.JposException;
import jpos.config.JposEntry;

/** The {@code prop} elements of one entry, read as they are declared. */
public record EntryProperties(String logicalName, JposEntry entry) {
    /** Whether enabling succeeds while the device is missing; every service of ours knows it. */
    public static final EntryProperty<Boolean> ENABLE_OFFLINE = EntryProperty.flag("enableOffline", false);

    /** The value of a property. */
    public <T> T get(EntryProperty<T> property) throws JposException {
        try {
            return property.read(
                    Optional.ofNullable(entry.getPropertyValue(property.name())).map(Object::toString));
        } catch (WrongValueException wrong) {
            throw new Faults(logicalName)
                    .of(JposConst.JPOS_E_NOSERVICE, wrong.what(), wrong.remedy() + " in jpos.xml", wrong);
        }
    }
}
