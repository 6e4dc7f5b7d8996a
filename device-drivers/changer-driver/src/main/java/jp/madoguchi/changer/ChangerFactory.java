package jp.madoguchi.changer;

import java.util.List;
import jp.madoguchi.pos.core.ClaimRegistry;
import jp.madoguchi.pos.core.EntryProperties;
import jp.madoguchi.pos.core.EventPump;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.KnownProperties;
import jp.madoguchi.pos.core.ServiceFrame;
import jp.madoguchi.pos.core.StateFolder;
import jp.madoguchi.pos.core.Statistics;
import jpos.JposException;
import jpos.JposStatisticsConst;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;
import jpos.services.CashChangerService115;

/** Makes CashChanger services for the virtual changer, which listens on loopback at {@code port}. */
@KnownProperties({"port", "enableOffline", "patienceMillis", StateFolder.PROPERTY})
public final class ChangerFactory implements JposServiceInstanceFactory {
    private static final int PATIENCE_MILLIS = 10_000;

    /** What was counted, in the machine's own words where the standard has none. */
    static final String LOST = JposStatisticsConst.JPOS_STAT_CommunicationErrorCount;

    static final String DEPOSITS = "M_DepositCount";
    static final String PAYOUTS = "M_PayoutCount";
    private static final List<String> COUNTED = List.of(LOST, DEPOSITS, PAYOUTS);

    // One factory for all services: these claims are those of the whole JVM.
    private final ClaimRegistry claims = new ClaimRegistry();

    /** Made by its name, as {@code jpos.xml} has it. */
    public ChangerFactory() {}

    @Override
    public JposServiceInstance createInstance(String logicalName, JposEntry entry) throws JposException {
        EntryProperties properties = new EntryProperties(logicalName, entry);
        int port = properties.number("port", 0);
        ServiceFrame frame = ServiceFrame.of(
                properties,
                "CashChanger",
                "virtual changer at port " + port,
                "CashChanger service of the virtual changer",
                claims);
        Faults faults = frame.faults();
        EventPump pump = frame.pump();
        Statistics statistics = frame.statistics(COUNTED, List.of());
        Levels levels = new Levels(pump);
        int patience = properties.number("patienceMillis", PATIENCE_MILLIS);
        Line line = new Line(port, patience, faults, frame.power(), levels, statistics);
        Deposit deposit = new Deposit(line, pump, statistics, faults);
        Payouts payouts = new Payouts(frame.standing(), pump, statistics, faults);
        return frame.service(
                CashChangerService115.class,
                new Changer(line, faults, properties.flag("enableOffline", false)),
                statistics,
                levels,
                new Currency(faults),
                deposit,
                payouts,
                new Dispenser(line, deposit, payouts, faults));
    }
}
