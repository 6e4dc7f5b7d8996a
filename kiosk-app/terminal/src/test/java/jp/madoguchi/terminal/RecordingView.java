package jp.madoguchi.terminal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.screen.View;

/** Eyes: remembers every screen that was shown, and waits for one. */
final class RecordingView implements View {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition shown = lock.newCondition();
    private final List<Screen> screens = new ArrayList<>();
    private Presentation presentation = Presentation.usual();

    @Override
    public void show(Screen screen, Presentation wanted) {
        lock.lock();
        try {
            presentation = wanted;
            screens.add(screen);
            shown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void countDown(Optional<Duration> left) {
        // The idle clock has tests of its own.
    }

    @Override
    public void remind(Text what) {
        // So has the call for what is left behind.
    }

    /** Waits until the screen of now has this title. */
    Screen await(String titleKey) throws InterruptedException {
        return await(screen -> screen.title().key().equals(titleKey), titleKey);
    }

    /** Waits until the screen of now has one of these titles, and answers which. */
    String awaitAny(String... titleKeys) throws InterruptedException {
        List<String> keys = List.of(titleKeys);
        return await(screen -> keys.contains(screen.title().key()), keys.toString())
                .title()
                .key();
    }

    Screen await(Predicate<Screen> wanted, String what) throws InterruptedException {
        lock.lock();
        try {
            long left = PATIENCE.toNanos();
            while (screens.isEmpty() || !wanted.test(screens.get(screens.size() - 1))) {
                if (left <= 0) {
                    throw new AssertionError("waited for " + what + ", saw " + titles());
                }
                left = shown.awaitNanos(left);
            }
            return screens.get(screens.size() - 1);
        } finally {
            lock.unlock();
        }
    }

    Screen now() {
        lock.lock();
        try {
            return screens.get(screens.size() - 1);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until things are shown in this language, and answers what is. */
    Screen awaitIn(Language language) throws InterruptedException {
        return await(screen -> presentation.language() == language, language.name());
    }

    /** How the screen of now is shown. */
    Presentation presentation() {
        lock.lock();
        try {
            return presentation;
        } finally {
            lock.unlock();
        }
    }

    /** The titles of all screens so far, in order, each change once. */
    List<String> titles() {
        lock.lock();
        try {
            var titles = new ArrayList<String>();
            for (Screen screen : screens) {
                if (titles.isEmpty()
                        || !titles.get(titles.size() - 1).equals(screen.title().key())) {
                    titles.add(screen.title().key());
                }
            }
            return titles;
        } finally {
            lock.unlock();
        }
    }

    void forget() {
        lock.lock();
        try {
            Screen last = screens.get(screens.size() - 1);
            screens.clear();
            screens.add(last);
        } finally {
            lock.unlock();
        }
    }
}
