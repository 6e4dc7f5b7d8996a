package jp.madoguchi.centre.call;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.print.CertificateComposer;
import jp.madoguchi.print.font.CertificateFonts;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.ProtocolJson;
import jp.madoguchi.protocol.Sha256;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jspecify.annotations.Nullable;

/** What the centre stands on. */
@Singleton
final class Beans {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    SecureRandom random() {
        return new SecureRandom();
    }

    @Produces
    @Singleton
    ObjectMapper json() {
        return ProtocolJson.strictMapper();
    }

    @Produces
    @Singleton
    Jdbi jdbi(AgroalDataSource database) {
        return Jdbi.create(database)
                .installPlugin(new PostgresPlugin())
                .registerColumnMapper(Bytes.class, (row, column, context) -> bytes(row.getBytes(column)))
                .registerColumnMapper(Sha256.class, (row, column, context) -> sha256(row.getBytes(column)))
                .registerArgument(new BinaryArguments());
    }

    private static @Nullable Bytes bytes(byte @Nullable [] value) {
        return value == null ? null : Bytes.of(value);
    }

    private static @Nullable Sha256 sha256(byte @Nullable [] value) {
        return value == null ? null : new Sha256(Bytes.of(value));
    }

    /** Lays sheets out as the kiosk will, to sign for what they say, and composes those that are delivered finished. */
    @Produces
    @Singleton
    CertificateComposer composer(CentreSettings settings) throws IOException {
        return CertificateComposer.withFonts(
                CertificateFonts.installed(settings.secondFont().stream().toList()));
    }

    @Produces
    @Singleton
    Municipalities municipalities(CentreSettings settings) throws ConfigurationException {
        return Municipalities.load(settings.config());
    }
}
