package jp.madoguchi.pos.smartcard;

import java.util.List;
import jp.madoguchi.pos.core.ClaimRegistry;
import jp.madoguchi.pos.core.EntryProperties;
import jp.madoguchi.pos.core.KnownProperties;
import jp.madoguchi.pos.core.ServiceFrame;
import jp.madoguchi.pos.core.StateFolder;
import jp.madoguchi.pos.core.Statistics;
import jpos.JposStatisticsConst;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;
import jpos.services.SmartCardRWService115;

/**
 * Makes SmartCardRW services over PC/SC. Properties of the entry in jpos.xml: {@code readerName}, the beginning of the
 * reader's PC/SC name, several separated by {@code |}, empty for the first reader there is; {@code enableOffline}, whether
 * enabling succeeds while the reader is missing (false unless set); {@code stateDirectory}, see {@link StateFolder}.
 */
@KnownProperties({"readerName", "enableOffline", StateFolder.PROPERTY})
public final class SmartCardRwFactory implements JposServiceInstanceFactory {
    static final String SESSIONS = JposStatisticsConst.JPOS_STAT_SessionCount;
    static final String UNREADABLE = JposStatisticsConst.JPOS_STAT_UnreadableCardCount;
    static final String FAULTS = JposStatisticsConst.JPOS_STAT_CommunicationErrorCount;

    // JavaPOS keeps one factory per class, so these claims are those of the whole JVM.
    private final ClaimRegistry claims = new ClaimRegistry();

    @Override
    public JposServiceInstance createInstance(String logicalName, JposEntry entry) {
        EntryProperties properties = new EntryProperties(logicalName, entry);
        String readerName = properties.text("readerName", "");
        ServiceFrame frame = ServiceFrame.of(
                properties, "SmartCardRW", readerName, "Madoguchi SmartCardRW service over PC/SC", claims);
        Statistics statistics = frame.statistics(List.of(SESSIONS, UNREADABLE, FAULTS), List.of());
        PcscReader reader = new PcscReader(
                Slots.parse(readerName),
                properties.flag("enableOffline", false),
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
