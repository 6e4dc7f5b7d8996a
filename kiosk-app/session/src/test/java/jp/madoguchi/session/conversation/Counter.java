package jp.madoguchi.session.conversation;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.procedure.Devices;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.screen.View;
import jp.madoguchi.session.twin.Desk;

/** A loop whose procedures, clock and session thread are all moved by hand. */
final class Counter implements View {
    final Desk desk = new Desk();
    final HandTimer clock = new HandTimer();

    private final Queue<Runnable> posted = new ArrayDeque<>();
    private final Queue<Runnable> procedures = new ArrayDeque<>();
    private final List<Screen> screens = new ArrayList<>();
    private final List<String> reminders = new ArrayList<>();
    private final SessionLoop loop;
    private boolean stopped;
    private int failures;
    private Availability availability = Walk.OPEN;
    private Presentation presentation = Presentation.usual();
    private Optional<Duration> countdown = Optional.empty();

    Counter() {
        loop = new SessionLoop(this::take, procedures::add, devices(), () -> availability, this, clock);
    }

    private void take(Runnable task) {
        if (stopped) {
            throw new RejectedExecutionException("the kiosk has stopped");
        }
        posted.add(task);
    }

    /** The session thread takes nothing any more. */
    void stop() {
        stopped = true;
    }

    private Devices devices() {
        return desk.devices();
    }

    /** Says what happened, and lets the session thread catch up. */
    void post(Event... events) {
        for (Event event : events) {
            loop.post(event);
        }
        settle();
    }

    /** Only queues it: the session thread is busy. */
    void postLater(Event event) {
        loop.post(event);
    }

    void settle() {
        while (!posted.isEmpty()) {
            posted.remove().run();
        }
    }

    /** Takes the oldest procedure that was started and not run. */
    Runnable takeProcedure() {
        return procedures.remove();
    }

    /** Runs procedures until none is left. */
    void work() {
        while (!procedures.isEmpty()) {
            procedures.remove().run();
            settle();
        }
    }

    void availability(Availability other) {
        availability = other;
        post(new Event.AvailabilityChanged());
    }

    @Override
    public void show(Screen screen, Presentation how) {
        screens.add(screen);
        presentation = how;
    }

    @Override
    public void countDown(Optional<Duration> left) {
        countdown = left;
    }

    @Override
    public void remind(Text what) {
        if (failures-- > 0) {
            throw new IllegalStateException("no sound");
        }
        reminders.add(what.key());
    }

    /** The next so many calls fail. */
    void failToRemind(int times) {
        failures = times;
    }

    /** What the resident was called back for, call by call. */
    List<String> reminders() {
        return List.copyOf(reminders);
    }

    /** The key of the title on the screen. */
    String title() {
        return screens.get(screens.size() - 1).title().key();
    }

    /** How often a screen of this title was shown. */
    long shown(String title) {
        return screens.stream().filter(each -> each.title().key().equals(title)).count();
    }

    /** What the message on the screen says below its title. */
    List<Text> lines() {
        return ((Screen.Message) screen()).lines();
    }

    Screen screen() {
        return screens.get(screens.size() - 1);
    }

    Presentation presentation() {
        return presentation;
    }

    Optional<Duration> countdown() {
        return countdown;
    }
}
