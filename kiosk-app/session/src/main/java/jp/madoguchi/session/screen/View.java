package jp.madoguchi.session.screen;

import java.time.Duration;
import java.util.Optional;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Presentation;

/** Where screens are shown. All methods may be called from any thread and return at once. */
public interface View {
    /** Shows the screen; the same screen in another presentation keeps what is half typed. */
    void show(Screen screen, Presentation presentation);

    /**
     * How long until the visit ends for want of a touch, with the offer of more time (a press posts
     * {@link Event.Touched}); empty takes the offer away.
     */
    void countDown(Optional<Duration> left);

    /**
     * Calls the resident back, by a tone and aloud, whether or not they asked for a voice: something is left behind. Who is
     * being told the screen hears that to its end instead.
     */
    void remind(Text what);
}
