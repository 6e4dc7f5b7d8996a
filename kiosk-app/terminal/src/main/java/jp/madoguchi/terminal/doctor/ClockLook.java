package jp.madoguchi.terminal.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.config.ServiceHours;

/** The clock of this machine, beside the centre's and beside the dates between which the terminal's certificate is valid. */
final class ClockLook {
    private static final String SUBJECT = "clock";
    private static final String REMEDY = "set the clock, and keep it right (systemctl enable --now systemd-timesyncd)";
    private static final Duration FINE = Duration.ofSeconds(5);
    /** Service hours, and whether a certificate has ended, go by this clock. */
    private static final Duration WRONG = Duration.ofMinutes(5);

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ServiceHours.ZONE);

    private final Clock clock;
    private final Path certificate;

    ClockLook(Clock clock, Path certificate) {
        this.clock = clock;
        this.certificate = certificate;
    }

    Finding beside(Optional<Instant> centre) {
        Instant now = clock.instant();
        String shown = SHOWN.format(now) + " in Asia/Tokyo";
        if (centre.isPresent()) {
            return judge(shown, Duration.between(centre.get(), now).abs());
        }
        return isOutside(now)
                ? Finding.broken(
                        SUBJECT,
                        shown + ", when the terminal's certificate is not valid",
                        REMEDY + "; if it is right, a new certificate is needed")
                : Finding.look(SUBJECT, shown + ", compared with nothing", "mend the line to the centre first");
    }

    private static Finding judge(String shown, Duration apart) {
        String seen = shown + ", " + apart.toMillis() + " ms from the centre's";
        if (apart.compareTo(FINE) <= 0) {
            return Finding.ok(SUBJECT, seen);
        }
        return apart.compareTo(WRONG) <= 0
                ? Finding.look(SUBJECT, seen, REMEDY)
                : Finding.broken(SUBJECT, seen, REMEDY);
    }

    private boolean isOutside(Instant now) {
        try (InputStream in = Files.newInputStream(certificate)) {
            var own = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
            own.checkValidity(Date.from(now));
            return false;
        } catch (CertificateExpiredException | CertificateNotYetValidException e) {
            return true;
        } catch (IOException | CertificateException unreadable) {
            // The look at the centre has told of it.
            return false;
        }
    }
}
