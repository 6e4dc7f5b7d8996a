package jp.madoguchi.pos.smartcard;

import java.util.List;
import jp.madoguchi.pos.core.ClaimRegistry;
import jp.madoguchi.pos.core.DescribedFactory;
import jp.madoguchi.pos.core.EntryProperties;
import jp.madoguchi.pos.core.EntryProperty;
import jp.madoguchi.pos.core.ServiceFrame;
import jp.madoguchi.pos.core.ServiceKind;
import jp.madoguchi.pos.core.StateFolder;
import jp.madoguchi.pos.core.Statistics;
import jpos.JposException;
import jpos.JposStatisticsConst;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.services.SmartCardRWService115;

/**
 * Makes SmartCardRW services over PC/SC. Properties of the entry in jpos.xml: {@code readerName}, the beginning of the
 * reader's PC/SC name, several separated by {@code |}, empty for the first reader there is; {@code enableOffline}, whether
 * enabling succeeds while the reader is missing (false unless set); {@code stateDirectory}, see {@link StateFolder}.
 */
public final class SmartCardRwFactory implements DescribedFactory {
    private static final EntryProperty<String> READER_NAME = EntryProperty.text("readerName", "");
    private static final ServiceKind KIND = new ServiceKind(
            "SmartCardRW",
            SmartCardRWService115.class,
            List.of(READER_NAME, EntryProperties.ENABLE_OFFLINE, StateFolder.PROPERTY));

    static final String SESSIONS = JposStatisticsConst.JPOS_STAT_SessionCount;
    static final String UNREADABLE = JposStatisticsConst.JPOS_STAT_UnreadableCardCount;
    static final String FAULTS = JposStatisticsConst.JPOS_STAT_CommunicationErrorCount;

    // JavaPOS keeps one factory per class, so these claims are those of the whole JVM.
    private final ClaimRegistry claims =
            new ClaimRegistry((one, other) -> Slots.parse(one).mayShareReaderWith(Slots.parse(other)));

    @Override
    public ServiceKind kind() {
        return KIND;
    }

    @Override
    public JposServiceInstance createInstance(String logicalName, JposEntry entry) throws JposException {
        EntryProperties properties = new EntryProperties(logicalName, entry);
        Slots slots = Slots.parse(properties.get(READER_NAME));
        ServiceFrame frame = ServiceFrame.of(
                properties, KIND, slots.physicalName(), "Madoguchi SmartCardRW service over PC/SC", claims);
        Statistics statistics = frame.statistics(List.of(SESSIONS, UNREADABLE, FAULTS), List.of());
        PcscReader reader = new PcscReader(
                slots,
                properties.get(EntryProperties.ENABLE_OFFLINE),
                frame.faults(),
                frame.standing(),
                frame.pump(),
                frame.power());
        return frame.service(
                SmartCardRWService115.class,
                reader,
                statistics,
                new CardProperties(reader, frame.faults()),
                new CardCalls(reader, frame.standing(), frame.pump(), statistics, frame.faults()));
    }
}
