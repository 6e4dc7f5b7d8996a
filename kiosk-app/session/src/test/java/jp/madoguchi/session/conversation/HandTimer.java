package jp.madoguchi.session.conversation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A clock that is turned by hand. */
final class HandTimer implements IdleClock.Timer {
    private record Call(Duration at, Runnable action) {}

    private final List<Call> calls = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public Runnable after(Duration delay, Runnable action) {
        var call = new Call(now.plus(delay), action);
        calls.add(call);
        return () -> calls.remove(call);
    }

    void pass(int seconds) {
        Duration end = now.plusSeconds(seconds);
        while (true) {
            var next =
                    calls.stream().filter(call -> call.at().compareTo(end) <= 0).min(Comparator.comparing(Call::at));
            if (next.isEmpty()) {
                now = end;
                return;
            }
            calls.remove(next.get());
            now = next.get().at();
            next.get().action().run();
        }
    }
}
