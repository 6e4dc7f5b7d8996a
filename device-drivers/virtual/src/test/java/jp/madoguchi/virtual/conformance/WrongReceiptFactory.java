package jp.madoguchi.virtual.conformance;

import jp.madoguchi.pos.receiptprinter.EscPosReceiptPrinterFactory;
import jpos.JposException;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;
import jpos.services.POSPrinterService115;

/** Makes receipt printers with the fault that the entry names; JavaPOS makes it by its name. */
public final class WrongReceiptFactory implements JposServiceInstanceFactory {
    private final EscPosReceiptPrinterFactory right = new EscPosReceiptPrinterFactory();

    @Override
    public JposServiceInstance createInstance(String logicalName, JposEntry entry) throws JposException {
        ReceiptFault fault = ReceiptFault.valueOf((String) entry.getPropertyValue(WrongPrinterFactory.FAULT));
        return WrongPart.of(POSPrinterService115.class, right.createInstance(logicalName, entry), fault);
    }
}
