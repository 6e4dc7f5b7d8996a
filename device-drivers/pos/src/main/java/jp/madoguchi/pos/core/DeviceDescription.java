package jp.madoguchi.pos.core;

/**
 * What a service says about itself.
 *
 * @param category the JavaPOS category, such as {@code SmartCardRW}
 * @param logicalName the name in jpos.xml
 * @param physicalName the device that is meant: a reader's name, a printer's address
 * @param service one line about this service
 * @param state where what outlives the program is kept
 */
public record DeviceDescription(
        String category, String logicalName, String physicalName, String service, StateFolder state) {
    /** JavaPOS 1.15, written as the controls expect it. */
    public static final int SERVICE_VERSION = 1_015_000;
}
