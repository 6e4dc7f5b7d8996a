package jp.madoguchi.pos.smartcard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import jp.madoguchi.pos.core.Faults;
import org.junit.jupiter.api.Test;

/** What a reader that cannot be enabled is said to be, and what to do. */
class PcscFaultsTest {
    private final PcscFaults faults = new PcscFaults(new Faults("Cards"));

    @Test
    void aReaderThatAnotherHasInATransactionIsNotToBePluggedIn() {
        assertEquals(
                "カードリーダーは使用中です / the reader is in use, A reader is in use by another program or control, and has not"
                        + " answered for 2000 ms, PC/SC 0x8010000B [Cards]; remedy: end what uses the reader, or its"
                        + " transaction; the service comes back by itself",
                faults.noHardware("A", Optional.of(PcscException.inUse("A reader", 2000)))
                        .getMessage());
    }

    @Test
    void aReaderThatIsNotThereIsToBePluggedIn() {
        assertEquals(
                "カードリーダーがありません / this reader is missing: first reader [Cards]; remedy: plug it in, start pcscd, or"
                        + " correct readerName in jpos.xml",
                faults.noHardware(Slots.parse("").physicalName(), Optional.empty())
                        .getMessage());
    }
}
