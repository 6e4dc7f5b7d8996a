package jp.madoguchi.virtual.conformance;

import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.virtual.printer.VirtualPrinter;
import jp.madoguchi.virtual.receipt.VirtualReceiptPrinter;
import jpos.config.JposEntry;
import jpos.config.simple.SimpleEntry;
import jpos.loader.JposServiceLoader;

/** Declares devices to JavaPOS without a file. */
final class Entries {
    private Entries() {}

    static void printer(String logicalName, Class<?> factory, VirtualPrinter printer, Map<String, String> more) {
        Map<String, String> properties = new HashMap<>(Map.of(
                "printerUri", printer.uri().toString(),
                "sides", "two-sided-long-edge",
                "patienceMillis", "2000",
                "idlePollMillis", "50",
                "printingPollMillis", "20"));
        properties.putAll(more);
        declare(logicalName, "POSPrinter", factory.getName(), properties);
    }

    static void receipts(
            String logicalName, Class<?> factory, VirtualReceiptPrinter printer, Map<String, String> more) {
        Map<String, String> properties = new HashMap<>(Map.of(
                "printerUri", printer.uri().toString(),
                "patienceMillis", "2000",
                "idlePollMillis", "50"));
        properties.putAll(more);
        declare(logicalName, "POSPrinter", factory.getName(), properties);
    }

    static void declare(String logicalName, String category, String factory, Map<String, String> properties) {
        SimpleEntry entry =
                new SimpleEntry(logicalName, JposServiceLoader.getManager().getRegPopulator());
        entry.addProperty(JposEntry.SI_FACTORY_CLASS_PROP_NAME, factory);
        entry.addProperty(JposEntry.SERVICE_CLASS_PROP_NAME, factory);
        entry.addProperty(JposEntry.DEVICE_CATEGORY_PROP_NAME, category);
        entry.addProperty(JposEntry.JPOS_VERSION_PROP_NAME, "1.15");
        properties.forEach(entry::addProperty);
        JposServiceLoader.getManager().getEntryRegistry().addJposEntry(logicalName, entry);
    }
}
