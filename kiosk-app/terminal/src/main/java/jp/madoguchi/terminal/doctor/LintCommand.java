package jp.madoguchi.terminal.doctor;

import jp.madoguchi.terminal.KioskDevices;

/** {@code madoguchi lint-jpos}: what is wrong in a jpos.xml for a kiosk. */
public final class LintCommand {
    private LintCommand() {}

    public static void main(String... arguments) {
        jp.madoguchi.pos.LintCommand.run(KioskDevices.NEEDED, new KioskPlaces(), arguments);
    }
}
