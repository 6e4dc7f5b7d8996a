package jp.madoguchi.terminal;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import jp.madoguchi.session.Event;

/** Takes events from the moment there are devices and a window, and hands them on, in order, once there is a conversation. */
class Mailbox implements Consumer<Event> {
    private final Queue<Event> early = new ArrayDeque<>();
    private Optional<Consumer<Event>> receiver = Optional.empty();

    @Override
    public synchronized void accept(Event event) {
        receiver.ifPresentOrElse(there -> there.accept(event), () -> early.add(event));
    }

    synchronized void deliverTo(Consumer<Event> conversation) {
        receiver = Optional.of(conversation);
        while (!early.isEmpty()) {
            conversation.accept(early.remove());
        }
    }
}
