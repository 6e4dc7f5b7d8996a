package jp.madoguchi.pos.pageprinter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Map;
import jp.madoguchi.pos.TestEntries;
import jp.madoguchi.pos.core.EntryProperties;
import jpos.JposException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a page printer can be. */
class PrinterSettingsTest {
    @Test
    void aPrinterHasAnAddressOfIpp() throws JposException {
        assertEquals(
                URI.create("ipps://printer.example/ipp/print"),
                settings("ipps://printer.example/ipp/print").address());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://printer.example", "https://printer.example/ipp/print", "tcp://printer.example:9100"})
    void anotherAddressIsRefusedBeforeAnybodyChecksTheCable(String address) {
        JposException refused = assertThrows(JposException.class, () -> settings(address));
        assertTrue(
                String.valueOf(refused.getMessage()).startsWith("printerUri is no printer's address"),
                refused::toString);
    }

    private static PrinterSettings settings(String address) throws JposException {
        return PrinterSettings.of(new EntryProperties(
                "Pages",
                TestEntries.entry("Pages", "POSPrinter", IppPagePrinterFactory.class, Map.of("printerUri", address))));
    }
}
