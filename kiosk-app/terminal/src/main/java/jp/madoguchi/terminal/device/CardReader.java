package jp.madoguchi.terminal.device;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.session.CardConnection;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.procedure.CardSlot;
import jpos.JposConst;
import jpos.JposException;
import jpos.SmartCardRW;
import jpos.SmartCardRWConst;
import jpos.events.StatusUpdateEvent;

/** The card reader by its logical name: tells of cards that come and go, and carries commands to the one that is in. */
public final class CardReader implements CardSlot, AutoCloseable {
    private static final Logger LOG = System.getLogger(CardReader.class.getName());
    /** A real card computes for less than a second; a busy machine has to say within three that it hangs. */
    private static final Duration DEADLINE = Duration.ofSeconds(2);

    private static final int INSERTION_MILLIS = 1000;

    private final SmartCardRW control = new SmartCardRW();
    private final Taking taking;
    private final DeviceLog log;
    private final DeviceWatch watch;
    private final PowerState power = new PowerState();
    private final Lane lane = new Lane("card", this::cameBack);
    private final Consumer<Event> post;
    private final AtomicLong connections = new AtomicLong();
    private boolean gone;
    private volatile boolean doubted;

    /**
     * Takes the reader for itself, one that is away as soon as it is there; {@code post} hears of every card, and of a reader
     * that goes and comes back.
     *
     * @throws JposException when there is no such device in jpos.xml, it has no service, or another has claimed it
     */
    public static CardReader open(String logicalName, Consumer<Event> post) throws JposException {
        var reader = new CardReader(logicalName, post);
        reader.control.addStatusUpdateListener(reader::statusUpdate);
        reader.watch.begin();
        return reader;
    }

    private CardReader(String logicalName, Consumer<Event> post) {
        this.taking = new Taking(logicalName, control);
        this.log = new DeviceLog(logicalName, this::trouble);
        this.watch = new DeviceWatch(taking, this::look, this::looked);
        this.post = post;
    }

    private void look() throws JposException {
        taking.open();
        if (doubted && control.getCapPowerReporting() == JposConst.JPOS_PR_NONE && control.getDeviceEnabled()) {
            control.setDeviceEnabled(false);
        }
        taking.enable(this::listen);
        doubted = false;
        power.look(control::getPowerState);
    }

    private void listen() throws JposException {
        if (control.getCapPowerReporting() != JposConst.JPOS_PR_NONE) {
            control.setPowerNotify(JposConst.JPOS_PN_ENABLED);
        }
        power.forget();
    }

    private void looked() {
        tell(log.tellFromNowOn());
    }

    private void cameBack() {
        watch.look();
        tell(log.look());
    }

    /** Compares and keeps in one: events and looks come on threads of their own. */
    private synchronized boolean isLost() {
        boolean before = gone;
        gone = !power.isOn() || lane.isStuck();
        return gone && !before;
    }

    private void tell(boolean changed) {
        if (isLost()) {
            post.accept(new Event.DeviceFailed(FailureCode.READER_GONE));
        }
        if (changed) {
            post.accept(new Event.AvailabilityChanged());
        }
    }

    /** Whether the reader can be reached, as far as is known without waiting for it; it is looked at again meanwhile. */
    public boolean isOnline() {
        watch.look();
        return trouble().isEmpty();
    }

    /** Why no card can be read now, for the operator; empty when one could be. */
    public Optional<String> trouble() {
        String code = "gone, code " + FailureCode.READER_GONE.number();
        return watch.obstacle()
                .or(() -> lane.isStuck() ? Optional.of(taking.silence()) : Optional.empty())
                .map(why -> code + ": " + why)
                .or(() -> power.isOn() ? Optional.empty() : Optional.of(code));
    }

    private void statusUpdate(StatusUpdateEvent event) {
        switch (event.getStatus()) {
            case SmartCardRWConst.SC_SUE_CARD_PRESENT -> post.accept(new Event.CardInserted());
            case SmartCardRWConst.SC_SUE_NO_CARD -> {
                connections.incrementAndGet();
                post.accept(new Event.CardRemoved());
            }
            default -> {
                power.heard(event.getStatus());
                watch.look();
            }
        }
        tell(log.look());
    }

    @Override
    public CardConnection connect() throws CardException {
        try {
            return call(this::connectHere, late -> releaseHere(late.number));
        } catch (JposException e) {
            throw failed(e);
        }
    }

    private <T> T call(Lane.DeviceCall<T> call, Consumer<T> late) throws JposException, CardException {
        Optional<T> answer = lane.call(DEADLINE, call, late);
        if (answer.isEmpty()) {
            tell(log.look());
            throw CardException.readerGone(null);
        }
        return answer.get();
    }

    private Connection connectHere() throws JposException {
        leaveRemoval();
        control.beginInsertion(INSERTION_MILLIS);
        control.endInsertion();
        return new Connection(connections.incrementAndGet());
    }

    /** A card that was released and stayed in is used again, as after a cancelled task. */
    private void leaveRemoval() {
        try {
            control.endRemoval();
        } catch (JposException e) {
            // Not in removal, or the card is still in: both are as they should be.
            LOG.log(Level.TRACE, "endRemoval: {0}", e.getErrorCode());
        }
    }

    private void releaseHere(long number) {
        if (connections.compareAndSet(number, number + 1)) {
            try {
                control.beginRemoval(0);
            } catch (JposException e) {
                // The card is reset and still in the slot, which is the usual case, or it has gone already.
                LOG.log(Level.TRACE, "beginRemoval: {0}", e.getErrorCode());
            }
        }
    }

    /**
     * A reader that tells of its power told of this itself, or is asked now. Another one is enabled anew: only so can be found out
     * whether it is there, and it stays away until it can be.
     */
    private CardException failed(JposException e) {
        CardException told = cardException(e);
        if (told.kind() == CardException.Kind.READER_GONE) {
            doubted = true;
            watch.look();
        }
        return told;
    }

    private static CardException cardException(JposException e) {
        LOG.log(Level.DEBUG, "the card or its reader failed: {0}", e.getMessage());
        return switch (e.getErrorCode()) {
            case JposConst.JPOS_E_OFFLINE, JposConst.JPOS_E_NOHARDWARE, JposConst.JPOS_E_CLOSED ->
                CardException.readerGone(e);
            case JposConst.JPOS_E_EXTENDED, JposConst.JPOS_E_TIMEOUT -> CardException.cardRemoved(e);
            // One that was away at the start has not been taken yet.
            case JposConst.JPOS_E_NOTCLAIMED, JposConst.JPOS_E_DISABLED -> CardException.readerGone(e);
            default -> CardException.protocol("SmartCardRW error " + e.getErrorCode());
        };
    }

    @Override
    public void close() throws JposException {
        boolean back = lane.end();
        if (watch.end() && back) {
            taking.close();
        }
    }

    /** One card from connect to release; its number tells it from any card that comes after. */
    private final class Connection implements CardConnection {
        private final long number;

        Connection(long number) {
            this.number = number;
        }

        @Override
        public ApduChannel channel() {
            return command -> {
                var exchange = new ApduExchange(command);
                try {
                    if (call(() -> isCurrent() && exchange.over(control), late -> {})) {
                        return exchange.response();
                    }
                    throw CardException.cardRemoved(null);
                } catch (JposException e) {
                    throw failed(e);
                }
            };
        }

        /** Asked on the lane: whoever waited there may find another card in the reader. */
        private boolean isCurrent() {
            return connections.get() == number;
        }

        @Override
        public void release() {
            lane.send(DEADLINE, () -> releaseHere(number));
        }
    }
}
