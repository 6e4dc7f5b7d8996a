package jp.madoguchi.pos.smartcard;

import jp.madoguchi.pos.core.Checks;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.Needs;
import jp.madoguchi.pos.core.Stage;
import jpos.JposException;
import jpos.SmartCardRWConst;

/** The properties of SmartCardRW; each getter reads a snapshot and never the hardware. */
final class CardProperties {
    private final PcscReader reader;
    private final Faults faults;

    CardProperties(PcscReader reader, Faults faults) {
        this.reader = reader;
        this.faults = faults;
    }

    @Needs(Stage.OPEN)
    public boolean getCapCardErrorDetection() {
        return true;
    }

    @Needs(Stage.OPEN)
    public int getCapInterfaceMode() {
        return SmartCardRWConst.SC_CMODE_APDU;
    }

    @Needs(Stage.OPEN)
    public int getCapIsoEmvMode() {
        return SmartCardRWConst.SC_CMODE_ISO;
    }

    @Needs(Stage.OPEN)
    public int getCapSCPresentSensor() {
        return reader.slots().allBits();
    }

    @Needs(Stage.OPEN)
    public int getCapSCSlots() {
        return reader.slots().allBits();
    }

    @Needs(Stage.OPEN)
    public int getCapTransmissionProtocol() {
        return SmartCardRWConst.SC_CTRANS_PROTOCOL_T0 | SmartCardRWConst.SC_CTRANS_PROTOCOL_T1;
    }

    @Needs(Stage.OPEN)
    public int getInterfaceMode() {
        return SmartCardRWConst.SC_MODE_APDU;
    }

    @Needs(Stage.CLAIMED)
    public void setInterfaceMode(int mode) throws JposException {
        Checks.oneOf(faults, "InterfaceMode", mode, SmartCardRWConst.SC_MODE_APDU);
    }

    @Needs(Stage.OPEN)
    public int getIsoEmvMode() {
        return SmartCardRWConst.SC_MODE_ISO;
    }

    @Needs(Stage.CLAIMED)
    public void setIsoEmvMode(int mode) throws JposException {
        Checks.oneOf(faults, "IsoEmvMode", mode, SmartCardRWConst.SC_MODE_ISO);
    }

    @Needs(Stage.ENABLED)
    public int getSCPresentSensor() {
        return reader.view().present();
    }

    @Needs(Stage.OPEN)
    public int getSCSlot() {
        return reader.slot();
    }

    @Needs(Stage.CLAIMED)
    public void setSCSlot(int slot) throws JposException {
        if (!reader.slots().isOneSlot(slot)) {
            throw faults.illegal("SCSlot cannot be " + slot, "choose one bit of CapSCSlots");
        }
        if (getTransactionInProgress()) {
            throw faults.illegal("SCSlot cannot change during a transaction", "call beginRemoval first");
        }
        reader.choose(slot);
    }

    @Needs(Stage.OPEN)
    public boolean getTransactionInProgress() {
        CardTransaction running = reader.transaction();
        return running != null && !running.isOver();
    }

    @Needs(Stage.OPEN)
    public int getTransmissionProtocol() {
        CardTransaction running = reader.transaction();
        return running != null && running.isT0()
                ? SmartCardRWConst.SC_TRANS_PROTOCOL_T0
                : SmartCardRWConst.SC_TRANS_PROTOCOL_T1;
    }
}
