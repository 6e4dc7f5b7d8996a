package jp.madoguchi.virtual.conformance;

import jp.madoguchi.pos.pageprinter.IppPagePrinterFactory;
import jpos.JposException;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;
import jpos.services.POSPrinterService115;

/** Makes page printers with the fault that the entry names; JavaPOS makes it by its name. */
public final class WrongPrinterFactory implements JposServiceInstanceFactory {
    static final String FAULT = "plantedFault";

    private final IppPagePrinterFactory right = new IppPagePrinterFactory();

    @Override
    public JposServiceInstance createInstance(String logicalName, JposEntry entry) throws JposException {
        PrinterFault fault = PrinterFault.valueOf((String) entry.getPropertyValue(FAULT));
        return WrongPart.of(POSPrinterService115.class, right.createInstance(logicalName, entry), fault);
    }
}
