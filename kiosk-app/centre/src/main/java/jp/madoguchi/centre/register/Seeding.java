package jp.madoguchi.centre.register;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.CertificateParsingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.centre.call.CentreSettings;
import jp.madoguchi.centre.call.Pem;
import jp.madoguchi.centre.call.TerminalName;
import jp.madoguchi.centre.call.Terminals;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Household;
import jp.madoguchi.config.Persona;
import jp.madoguchi.config.Personas;
import jp.madoguchi.protocol.ProtocolJson;
import jp.madoguchi.protocol.SecretName;
import jp.madoguchi.protocol.Uuid7;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Fills the register of the sandbox at start, from the people of the configuration and the cards of set-up. */
@Singleton
final class Seeding {
    private static final Duration LIFE = Duration.ofHours(24);
    private static final long LOCK = 0x5EED;

    private final Jdbi jdbi;
    private final CentreSettings settings;
    private final Terminals terminals;
    private final Holdings holdings;
    private final Clock clock;
    private final SecureRandom random;

    Seeding(
            Jdbi jdbi,
            CentreSettings settings,
            Terminals terminals,
            Holdings holdings,
            Clock clock,
            SecureRandom random) {
        this.jdbi = jdbi;
        this.settings = settings;
        this.terminals = terminals;
        this.holdings = holdings;
        this.clock = clock;
        this.random = random;
    }

    void seed(@Observes StartupEvent started) throws ConfigurationException, CertificateParsingException {
        var certificate = Pem.certificate(settings.sandbox().resolve("tls").resolve("terminal.pem"));
        terminals.admit(TerminalName.of(certificate).orElseThrow());
        Personas people = Personas.load(settings.config());
        List<RegisterFile.Entry> cards = RegisterFile.read(settings.sandbox());
        jdbi.useTransaction(handle -> {
            // Replicas that start at the same time seed one after the other.
            handle.execute("select pg_advisory_xact_lock(?)", LOCK);
            people.households().forEach(household -> put(handle, household));
            holdings.replace(handle, settings.config());
            handle.execute("update card set current = false");
            for (RegisterFile.Entry card : cards) {
                put(handle, card, people.household(people.persona(card.persona())));
                reserve(handle, card);
            }
        });
    }

    private static void put(Handle handle, Household household) {
        handle.createUpdate(
                        """
                        insert into household values (:id, :municipality, :content)
                        on conflict (household_id) do update
                          set municipality = excluded.municipality, content = excluded.content
                        """)
                .bind("id", household.id())
                .bind("municipality", household.municipality())
                .bind("content", new String(ProtocolJson.write(household), StandardCharsets.UTF_8))
                .execute();
    }

    private static void put(Handle handle, RegisterFile.Entry card, Household household) {
        handle.createUpdate(
                        """
                        insert into card values (:subject, :signature, :serial, :resident, :household, true)
                        on conflict (auth_cert_sha256) do update set sign_cert_sha256 = excluded.sign_cert_sha256,
                          chip_serial = excluded.chip_serial, resident_id = excluded.resident_id,
                          household_id = excluded.household_id, current = true
                        """)
                .bind("subject", card.subject())
                .bind("signature", card.signature().orElse(null))
                .bind("serial", card.chipSerial())
                .bind("resident", card.resident())
                .bind("household", household.id())
                .execute();
    }

    private void reserve(Handle handle, RegisterFile.Entry card) {
        for (SecretName target : SecretName.values()) {
            if (settings.reseed()) {
                withdraw(handle, card, target);
            }
            boolean wanted = card.reservation() != Persona.Reservation.NONE
                    && card.signature().isPresent()
                    && (settings.reseed() || !hasAny(handle, card, target));
            if (wanted) {
                Instant now = clock.instant();
                boolean open = card.reservation() == Persona.Reservation.OPEN;
                handle.createUpdate("insert into reservation values (:id, :subject, :target, 'RESERVED', :until)")
                        .bind("id", Uuid7.random(clock, random))
                        .bind("subject", card.subject())
                        .bind("target", target.name())
                        .bind("until", open ? now.plus(LIFE) : now.minus(Duration.ofHours(1)))
                        .execute();
            }
        }
    }

    private static boolean hasAny(Handle handle, RegisterFile.Entry card, SecretName target) {
        return handle.createQuery(
                        "select exists (select 1 from reservation where subject = :subject and target = :target)")
                .bind("subject", card.subject())
                .bind("target", target.name())
                .mapTo(Boolean.class)
                .one();
    }

    private static void withdraw(Handle handle, RegisterFile.Entry card, SecretName target) {
        handle.createUpdate(
                        """
                        update reset set running = false, state = 'EXPIRED', sealed_key = null, sealed_secret = null
                        where running and subject = :subject and target = :target
                        """)
                .bind("subject", card.subject())
                .bind("target", target.name())
                .execute();
        handle.createUpdate(
                        """
                        update reservation set state = 'WITHDRAWN'
                        where state in ('RESERVED', 'UNKNOWN') and subject = :subject and target = :target
                        """)
                .bind("subject", card.subject())
                .bind("target", target.name())
                .execute();
    }
}
