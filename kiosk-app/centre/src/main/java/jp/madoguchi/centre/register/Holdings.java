package jp.madoguchi.centre.register;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.PlaceName;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.protocol.ProtocolJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What the municipalities hold of a resident besides the household: seal, assessments, family register. */
@Singleton
public final class Holdings {
    private final Municipalities municipalities;
    private final Clock clock;

    Holdings(Municipalities municipalities, Clock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** The seal that is registered for the resident. */
    public Optional<RegisteredSeal> seal(Handle handle, String resident) {
        return read(
                handle.createQuery("select content from registered_seal where resident_id = :resident")
                        .bind("resident", resident),
                RegisteredSeal.class);
    }

    /** What this municipality taxed the resident for in this year. */
    public Optional<Assessment> assessment(Handle handle, String resident, String municipality, int taxYear) {
        return read(
                handle.createQuery(
                                """
                                select content from assessment
                                where resident_id = :resident and municipality = :municipality and tax_year = :year
                                """)
                        .bind("resident", resident)
                        .bind("municipality", municipality)
                        .bind("year", taxYear),
                Assessment.class);
    }

    /** The municipality that taxed the resident for this year, where it is another than that of their address. */
    public Optional<PlaceName> taxedElsewhere(Handle handle, String resident, int taxYear) {
        return read(
                handle.createQuery(
                                """
                                select issuer from taxed_elsewhere where resident_id = :resident and tax_year = :year
                                """)
                        .bind("resident", resident)
                        .bind("year", taxYear),
                PlaceName.class);
    }

    /** Whether nothing at all is issued to the resident. */
    public boolean isSuspended(Handle handle, String resident) {
        return handle.createQuery("select exists (select 1 from suspended where resident_id = :resident)")
                .bind("resident", resident)
                .mapTo(Boolean.class)
                .one();
    }

    /** The family registers that know the resident, wherever they lie: at most one that they have not left. */
    public List<FiledRegister> familyRegisters(Handle handle, String resident) {
        return handle.createQuery(
                        """
                        select content from family_register join family_register_member using (register_id)
                        where resident_id = :resident order by register_id
                        """)
                .bind("resident", resident)
                .mapTo(String.class)
                .map(content -> read(content, FiledRegister.class))
                .list();
    }

    /** Puts what the configuration says in the place of whatever there is. */
    void replace(Handle handle, Path config) throws ConfigurationException {
        RegistersFile file = RegistersFile.load(config);
        for (String table : List.of(
                "registered_seal", "assessment", "taxed_elsewhere", "family_register_member", "family_register")) {
            handle.execute("delete from " + table);
        }
        for (RegistersFile.Seal seal : file.seals()) {
            handle.execute("insert into registered_seal values (?, ?)", seal.resident(), text(seal.registered(config)));
        }
        for (TaxFile.Entry entry : file.assessments()) {
            handle.execute(
                    "insert into assessment values (?, ?, ?, ?)",
                    entry.resident(),
                    entry.municipality(),
                    newestYear(entry.municipality()) - entry.yearsBack(),
                    text(entry.assessment(file.taxRows())));
        }
        for (RegistersFile.TaxedElsewhere entry : file.taxedElsewhere()) {
            handle.execute(
                    "insert into taxed_elsewhere values (?, ?, ?)",
                    entry.resident(),
                    newestYear(entry.municipality()) - entry.yearsBack(),
                    text(entry.issuer()));
        }
        file.familyRegisters().forEach(register -> put(handle, register));
    }

    private int newestYear(String municipality) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ServiceHours.ZONE);
        return municipalities
                .find(municipality)
                .flatMap(each -> each.offer(CertificateKind.INCOME_AND_TAX_CERTIFICATE))
                .map(offer -> offer.taxYears(today).get(0))
                .orElseThrow(() -> new IllegalArgumentException("an assessment by " + municipality));
    }

    private static void put(Handle handle, FiledRegister register) {
        handle.execute("insert into family_register values (?, ?)", register.id(), text(register));
        register.members().stream()
                .flatMap(member -> member.resident().stream())
                .forEach(resident ->
                        handle.execute("insert into family_register_member values (?, ?)", resident, register.id()));
    }

    private static String text(Object content) {
        return new String(ProtocolJson.write(content), StandardCharsets.UTF_8);
    }

    private static <T> Optional<T> read(Query query, Class<T> type) {
        return query.mapTo(String.class).findOne().map(content -> read(content, type));
    }

    private static <T> T read(String content, Class<T> type) {
        try {
            return ProtocolJson.readSigned(content.getBytes(StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            // Without the cause: its text quotes personal data.
            throw new IllegalStateException("a " + type.getSimpleName() + " can't be read");
        }
    }
}
