package jp.madoguchi.terminal;

import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.Municipality;
import jp.madoguchi.config.Yen;
import jp.madoguchi.pos.LogicalDevices;

/**
 * A device that a kiosk may do without, that somebody counts on, and that jpos.xml does not declare under the name by which it is
 * opened: nothing else would say so, for nothing fails.
 *
 * @param misspelt whether an entry is there under another name; else it is missed for what the kiosk is to do
 * @param remedy what an operator does
 */
public record MissingDevice(boolean misspelt, String what, String remedy) {

    /** One that was declared under a name that nothing opens. */
    public static Optional<MissingDevice> misspelt(LogicalDevices declared, String logicalName) {
        return declared.findMisspelt(logicalName)
                .map(what -> new MissingDevice(true, what, declared.remedyFor(logicalName)));
    }

    /** The changer, where a municipality asks for fees: where none does, one that lies spare is missed by nobody. */
    public static Optional<MissingDevice> changer(LogicalDevices declared, Municipalities municipalities) {
        String charging = municipalities.all().stream()
                .filter(MissingDevice::charges)
                .map(Municipality::code)
                .collect(Collectors.joining(", "));
        if (charging.isEmpty() || declared.names().contains(KioskDevices.CASH_CHANGER)) {
            return Optional.empty();
        }
        var unpaid = new MissingDevice(
                false,
                "municipalities.yaml has fees of " + charging + ", which nobody can pay here",
                "declare a " + KioskDevices.CASH_CHANGER + " in jpos.xml, or set the fees to 0");
        return misspelt(declared, KioskDevices.CASH_CHANGER).or(() -> Optional.of(unpaid));
    }

    private static boolean charges(Municipality municipality) {
        return municipality.kinds().values().stream()
                .anyMatch(offer -> !offer.fee().equals(Yen.ZERO));
    }

    /** As the health page says it. */
    String health() {
        return "not declared: " + what;
    }
}
