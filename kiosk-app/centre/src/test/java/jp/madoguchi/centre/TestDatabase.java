package jp.madoguchi.centre;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import jp.madoguchi.protocol.SecretName;
import jp.madoguchi.protocol.Sha256;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** What a test changes or looks up behind the centre's back: time that has passed, reservations, the audit. */
final class TestDatabase {
    private static final Set<String> REGISTERS = Set.of(
            "household",
            "registered_seal",
            "assessment",
            "taxed_elsewhere",
            "suspended",
            "family_register",
            "family_register_member");

    private final Jdbi jdbi;

    TestDatabase(DataSource database) {
        this.jdbi = Jdbi.create(database).installPlugin(new PostgresPlugin());
    }

    void admit(String terminal) {
        jdbi.useHandle(handle ->
                handle.execute("insert into terminal (terminal_id) values (?) on conflict do nothing", terminal));
    }

    void revoke(String terminal, boolean revoked) {
        jdbi.useHandle(
                handle -> handle.execute("update terminal set revoked = ? where terminal_id = ?", revoked, terminal));
    }

    /** Puts a fresh reservation in the place of whatever there is. */
    UUID reserve(Sha256 subject, SecretName target, String validFor) {
        withdraw(subject, target);
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        insert into reservation values (gen_random_uuid(), :subject, :target, 'RESERVED',
                          now() + :validFor::interval) returning reservation_id
                        """)
                .bind("subject", subject.toArray())
                .bind("target", target.name())
                .bind("validFor", validFor)
                .mapTo(UUID.class)
                .one());
    }

    void withdraw(Sha256 subject, SecretName target) {
        jdbi.useHandle(handle -> handle.execute(
                "update reservation set state = 'WITHDRAWN' where subject = ? and target = ?",
                subject.toArray(),
                target.name()));
    }

    /** As if so much time had passed since the session began. */
    void age(UUID session, String interval) {
        jdbi.useHandle(handle -> handle.execute(
                """
                update session set challenge_expires_at = challenge_expires_at - ?::interval,
                  expires_at = expires_at - ?::interval where session_id = ?
                """,
                interval,
                interval,
                session));
    }

    /** Changes what the register says about a household. */
    void rewrite(String household, String what, String with) {
        jdbi.useHandle(handle -> handle.execute(
                "update household set content = replace(content, ?, ?) where household_id = ?", what, with, household));
    }

    /** Whether nothing is issued to this resident. */
    void suspend(String resident, boolean suspended) {
        jdbi.useHandle(handle -> handle.execute(
                suspended ? "insert into suspended values (?)" : "delete from suspended where resident_id = ?",
                resident));
    }

    List<String> auditOf(UUID session) {
        return jdbi.withHandle(handle -> handle.createQuery("select reason from audit where session_id = :id")
                .bind("id", session)
                .mapTo(String.class)
                .list());
    }

    /** The tables in which this text stands, apart from the register of the municipalities. */
    List<String> tablesWith(String text) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select table_name from information_schema.tables where table_schema = 'public'")
                .mapTo(String.class)
                .stream()
                .filter(table -> !REGISTERS.contains(table))
                .filter(table -> handle.createQuery("select exists (select 1 from " + table
                                + " as row where row::text like '%' || :text || '%')")
                        .bind("text", text)
                        .mapTo(Boolean.class)
                        .one())
                .toList());
    }

    long count(String sql, Object... arguments) {
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery(sql);
            for (int i = 0; i < arguments.length; i++) {
                query.bind(i, arguments[i]);
            }
            return query.mapTo(Long.class).one();
        });
    }
}
