package jp.madoguchi.changer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.pos.core.ClaimRegistry;
import jp.madoguchi.pos.core.DescribedFactory;
import jp.madoguchi.pos.core.EntryProperties;
import jp.madoguchi.pos.core.EntryProperty;
import jp.madoguchi.pos.core.EventPump;
import jp.madoguchi.pos.core.Faults;
import jp.madoguchi.pos.core.ServiceFrame;
import jp.madoguchi.pos.core.ServiceKind;
import jp.madoguchi.pos.core.StateFolder;
import jp.madoguchi.pos.core.Statistics;
import jpos.JposException;
import jpos.JposStatisticsConst;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.services.CashChangerService115;

/** Makes CashChanger services for the virtual changer, which listens on loopback at {@code port}. */
public final class ChangerFactory implements DescribedFactory {
    private static final EntryProperty<Integer> PORT = EntryProperty.number("port", 1, 65_535, Optional.empty());
    private static final EntryProperty<Duration> PATIENCE = EntryProperty.millis("patienceMillis", 10_000);
    private static final ServiceKind KIND = new ServiceKind(
            "CashChanger",
            CashChangerService115.class,
            List.of(PORT, EntryProperties.ENABLE_OFFLINE, PATIENCE, StateFolder.PROPERTY));

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
    public ServiceKind kind() {
        return KIND;
    }

    @Override
    public JposServiceInstance createInstance(String logicalName, JposEntry entry) throws JposException {
        EntryProperties properties = new EntryProperties(logicalName, entry);
        int port = properties.get(PORT);
        ServiceFrame frame = ServiceFrame.of(
                properties,
                KIND,
                "virtual changer at port " + port,
                "CashChanger service of the virtual changer",
                claims);
        Faults faults = frame.faults();
        EventPump pump = frame.pump();
        Statistics statistics = frame.statistics(COUNTED, List.of());
        Levels levels = new Levels(pump);
        int patience = (int) properties.get(PATIENCE).toMillis();
        Line line = new Line(port, patience, faults, frame.power(), levels, statistics);
        Deposit deposit = new Deposit(line, pump, statistics, faults);
        Payouts payouts = new Payouts(frame.standing(), pump, statistics, faults);
        return frame.service(
                CashChangerService115.class,
                new Changer(line, faults, properties.get(EntryProperties.ENABLE_OFFLINE)),
                statistics,
                levels,
                new Currency(faults),
                deposit,
                payouts,
                new Dispenser(line, deposit, payouts, faults));
    }
}
