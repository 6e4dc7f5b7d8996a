package jp.madoguchi.pos.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One device has one name, however its address is spelled. */
class DeviceAddressTest {
    @ParameterizedTest
    @CsvSource({
        "ipp://localhost:8631/ipp/print, ipp://localhost:8631/ipp/print",
        "ipp://127.0.0.1:8631/ipp/print, ipp://localhost:8631/ipp/print",
        "ipp://[::1]:8631/ipp/print/, ipp://localhost:8631/ipp/print",
        "IPP://Printer.Example/ipp/./print, ipp://printer.example:631/ipp/print",
        "ipps://printer.example/, ipps://printer.example:631",
        "ipp://printer.example/ipp/print?queue=a, ipp://printer.example:631/ipp/print",
        "tcp://LOCALHOST:9100, tcp://localhost:9100",
        "file:/dev/usb/../usb/lp0, file:///dev/usb/lp0",
    })
    void anAddressHasOneSpelling(URI address, String name) {
        assertEquals(name, DeviceAddress.physicalName(address));
    }

    @ParameterizedTest
    @CsvSource({"ipp://10.0.0.1/a, ipp://10.0.0.1/b", "ipp://10.0.0.1/a, ipp://10.0.0.2/a", "tcp://h:9100, tcp://h:9101"
    })
    void anotherDeviceKeepsAnotherName(URI one, URI other) {
        assertNotEquals(DeviceAddress.physicalName(one), DeviceAddress.physicalName(other));
    }
}
