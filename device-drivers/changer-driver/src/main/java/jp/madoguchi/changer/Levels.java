package jp.madoguchi.changer;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.pos.core.EventPump;
import jp.madoguchi.pos.core.Needs;
import jp.madoguchi.pos.core.Stage;
import jpos.CashChangerConst;

/** What the sensors say: whether a kind of coin or note runs out, whether one has no more room, whether something is stuck. */
final class Levels {
    private static final int NEAR_EMPTY = 4;
    private static final int NEAR_FULL = 190;
    private static final int FULL = 200;
    private final EventPump pump;
    private volatile int supply = CashChangerConst.CHAN_STATUS_OK;
    private volatile int room = CashChangerConst.CHAN_STATUS_OK;
    private volatile boolean jammed;

    Levels(EventPump pump) {
        this.pump = pump;
    }

    /** How many there are of each. */
    void stock(String counts) {
        int least = pieces(counts, Currency.PAID_OUT::contains).min().orElse(0);
        int most = pieces(counts, unit -> true).max().orElse(0);
        int nowSupply = least == 0
                ? CashChangerConst.CHAN_STATUS_EMPTY
                : least < NEAR_EMPTY ? CashChangerConst.CHAN_STATUS_NEAREMPTY : CashChangerConst.CHAN_STATUS_OK;
        int nowRoom = most >= FULL
                ? CashChangerConst.CHAN_STATUS_FULL
                : most >= NEAR_FULL ? CashChangerConst.CHAN_STATUS_NEARFULL : CashChangerConst.CHAN_STATUS_OK;
        if (nowSupply != supply) {
            supply = nowSupply;
            pump.status(
                    nowSupply == CashChangerConst.CHAN_STATUS_OK ? CashChangerConst.CHAN_STATUS_EMPTYOK : nowSupply);
        }
        if (nowRoom != room) {
            room = nowRoom;
            pump.status(nowRoom == CashChangerConst.CHAN_STATUS_OK ? CashChangerConst.CHAN_STATUS_FULLOK : nowRoom);
        }
    }

    private static IntStream pieces(String counts, Predicate<Integer> units) {
        return Stream.of(counts.split("[,;]", -1))
                .map(each -> each.split(":", -1))
                .filter(pair -> units.test(Integer.valueOf(pair[0])))
                .mapToInt(pair -> Integer.parseInt(pair[1]));
    }

    void jam(boolean stuck) {
        if (stuck != jammed) {
            jammed = stuck;
            pump.status(stuck ? CashChangerConst.CHAN_STATUS_JAM : CashChangerConst.CHAN_STATUS_JAMOK);
        }
    }

    boolean isJammed() {
        return jammed;
    }

    @Needs(Stage.OPEN)
    public boolean getCapEmptySensor() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapNearEmptySensor() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapFullSensor() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapNearFullSensor() {
        return true;
    }

    @Needs(Stage.OPEN)
    public boolean getCapJamSensor() {
        return true;
    }

    @Needs(Stage.ENABLED)
    public int getDeviceStatus() {
        return jammed ? CashChangerConst.CHAN_STATUS_JAM : supply;
    }

    @Needs(Stage.ENABLED)
    public int getFullStatus() {
        return room;
    }
}
