package jp.madoguchi.terminal.doctor;

/** {@code madoguchi conformance}: what a service keeps of the standard, and whether a kiosk can work with it. */
public final class ConformanceCommand {
    private ConformanceCommand() {}

    public static void main(String... arguments) {
        jp.madoguchi.pos.conformance.ConformanceCommand.run(KioskRows.NEEDED, new KioskPlaces(), arguments);
    }
}
