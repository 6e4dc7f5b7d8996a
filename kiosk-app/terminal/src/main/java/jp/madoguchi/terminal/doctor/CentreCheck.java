package jp.madoguchi.terminal.doctor;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.protocol.CentreException;
import jp.madoguchi.protocol.Uuid7;
import jp.madoguchi.terminal.KioskSettings;
import jp.madoguchi.terminal.centre.HttpCentre;

/** The centre, by an empty session over mutual TLS as the kiosk opens one when it starts; and the clock beside the centre's. */
final class CentreCheck implements Check {
    private final KioskSettings.Centre there;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private Optional<Instant> serverTime = Optional.empty();

    CentreCheck(KioskSettings.Centre there, Clock clock) {
        this.there = there;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "centre";
    }

    @Override
    public List<Finding> look() {
        Finding centre = knock();
        return List.of(centre, new ClockLook(clock, there.certificate()).beside(serverTime));
    }

    private Finding knock() {
        long begin = System.nanoTime();
        try {
            serverTime = Optional.of(askedTwice(HttpCentre.of(
                    there.uri(),
                    there.ca(),
                    there.certificate(),
                    there.key(),
                    Uuid7.random(clock, random),
                    clock,
                    random)));
            return Finding.ok(
                    subject(),
                    there.uri() + ", a session opened and closed in "
                            + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin) + " ms");
        } catch (ConfigurationException wrong) {
            return Finding.broken(subject(), String.valueOf(wrong.getMessage()), "");
        } catch (CentreException failed) {
            return Finding.broken(subject(), there.uri() + ": " + failed.getMessage(), remedy(failed));
        }
    }

    /** The first connection of a program takes far longer than any other: it alone proves nothing. */
    private static Instant askedTwice(HttpCentre centre) throws CentreException {
        try {
            return centre.knock();
        } catch (CentreException.Unreachable first) {
            return centre.knock();
        }
    }

    private static String remedy(CentreException failed) {
        if (failed instanceof CentreException.Refused) {
            return "ask the operator of the centre why it refuses this terminal";
        }
        if (failed instanceof CentreException.Unreachable) {
            return String.valueOf(failed.getMessage()).startsWith("SSL")
                    ? "see whether madoguchi.centre.ca, .certificate and .key are those of this centre, and the clock right"
                    : "check network and madoguchi.centre.uri, and whether the centre runs";
        }
        return "see whether madoguchi.centre.uri leads to a centre, and to one of this version";
    }
}
