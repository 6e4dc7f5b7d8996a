package jp.madoguchi.terminal.doctor;

/** A look at the device behind an entry of jpos.xml; one class for each kind of device. */
interface DeviceCheck extends Check {
    /** The name of the entry. */
    String logicalName();

    @Override
    default String subject() {
        return logicalName();
    }
}
