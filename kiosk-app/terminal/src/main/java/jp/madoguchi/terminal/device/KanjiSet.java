package jp.madoguchi.terminal.device;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinter;
import jpos.POSPrinterConst;

/** The character set of a printer in which Japanese comes out; which one a service begins with is its own matter. */
public enum KanjiSet {
    /** Windows' code page for Japanese: what receipt printers in Japan have. */
    CODE_PAGE_932(932),
    /** Unicode. */
    UNICODE(POSPrinterConst.PTR_CS_UNICODE);

    /** UnifiedPOS 1.7 brought MapCharacterSet. */
    private static final int MAPPING_VERSION = 1_007_000;

    private final int number;

    KanjiSet(int number) {
        this.number = number;
    }

    /** The first of these that the printer has; empty when it prints no Japanese. */
    public static Optional<KanjiSet> find(POSPrinter control) throws JposException {
        List<String> known = List.of(control.getCharacterSetList().strip().split("\\s*,\\s*"));
        return Arrays.stream(values())
                .filter(each -> known.contains(String.valueOf(each.number)))
                .findFirst();
    }

    /**
     * The same for who can't do without.
     *
     * @throws JposException E_ILLEGAL when it prints no Japanese
     */
    static KanjiSet of(POSPrinter control) throws JposException {
        Optional<KanjiSet> found = find(control);
        return found.isPresent() ? found.get() : refuse(control.getCharacterSetList());
    }

    private static KanjiSet refuse(String list) throws JposException {
        throw new JposException(
                JposConst.JPOS_E_ILLEGAL,
                "prints no Japanese: CharacterSetList, \"" + list + "\", has neither 932 nor 997 (Unicode);"
                        + " remedy: set the printer and its service to Japanese, or take another");
    }

    /** Has an enabled printer use it. Text is Unicode in JavaPOS: a service that can map it to the set is asked to. */
    void choose(POSPrinter control) throws JposException {
        control.setCharacterSet(number);
        if (control.getDeviceServiceVersion() >= MAPPING_VERSION && control.getCapMapCharacterSet()) {
            control.setMapCharacterSet(true);
        }
    }

    /** As the doctor says it. */
    public String words() {
        return this == UNICODE ? "Japanese in Unicode" : "Japanese in code page 932";
    }
}
