package jp.madoguchi.terminal;

import java.util.Optional;

/** The settings that jpos.xml takes as system properties, wherever the operator has written them: in the file they would be lost. */
public final class DeviceSettings {
    private DeviceSettings() {}

    /** Gives them to jpos.xml, before it is read. */
    public static void publish(KioskSettings settings) {
        publish("madoguchi.reader", settings.reader());
        publish("madoguchi.printer", settings.printer());
        publish("madoguchi.receipt-printer", settings.receiptPrinter());
        publish("madoguchi.devices", settings.devices());
    }

    private static void publish(String name, Optional<?> value) {
        value.ifPresent(given -> System.setProperty(name, given.toString()));
    }
}
