package jp.madoguchi.virtual.card;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What reached the cards of one slot, written down on the cards' side of the wire, so that nothing between can hide it. */
final class CommandLog {
    private final Set<SeenCommand> ever = new LinkedHashSet<>();
    private final List<SeenCommand> sinceInsertion = new ArrayList<>();

    /** The same card, whose commands are written down from now on as those of the card that is in. */
    synchronized VirtualCard watching(VirtualCard card) {
        sinceInsertion.clear();
        return new VirtualCard() {
            @Override
            public byte[] atr() {
                return card.atr();
            }

            @Override
            public Optional<byte[]> transmit(byte[] command) throws CardTornException {
                add(SeenCommand.of(command));
                return card.transmit(command);
            }

            @Override
            public void reset() {
                card.reset();
            }
        };
    }

    synchronized List<SeenCommand> sinceInsertion() {
        return List.copyOf(sinceInsertion);
    }

    synchronized Set<SeenCommand> ever() {
        return Set.copyOf(ever);
    }

    private synchronized void add(SeenCommand command) {
        ever.add(command);
        sinceInsertion.add(command);
    }
}
