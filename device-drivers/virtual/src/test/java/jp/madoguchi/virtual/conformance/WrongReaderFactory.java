package jp.madoguchi.virtual.conformance;

import jp.madoguchi.pos.smartcard.SmartCardRwFactory;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;
import jpos.services.SmartCardRWService115;

/** Makes card readers with the fault that the entry names; JavaPOS makes it by its name. */
public final class WrongReaderFactory implements JposServiceInstanceFactory {
    static final String FAULT = "plantedFault";

    private final SmartCardRwFactory right = new SmartCardRwFactory();

    @Override
    public JposServiceInstance createInstance(String logicalName, JposEntry entry) {
        ReaderFault fault = ReaderFault.valueOf((String) entry.getPropertyValue(FAULT));
        return WrongPart.of(SmartCardRWService115.class, right.createInstance(logicalName, entry), fault);
    }
}
