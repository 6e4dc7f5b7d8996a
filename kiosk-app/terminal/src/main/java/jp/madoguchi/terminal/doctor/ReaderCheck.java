package jp.madoguchi.terminal.doctor;

import java.util.List;
import jpos.SmartCardRW;

/** The card reader, and the card that is in it. */
record ReaderCheck(String logicalName) implements DeviceCheck {
    @Override
    public List<Finding> look() {
        Finding reader = TakenDevice.look(logicalName, new SmartCardRW(), health -> Finding.ok(logicalName, health));
        // Taken anew, by the very class by which the kiosk reads a card.
        Finding card = reader.verdict() == Finding.Verdict.OK
                ? new CardLook(logicalName).look()
                : Finding.look(CardLook.SUBJECT, "not looked at", "mend the reader first");
        return List.of(reader, card);
    }
}
