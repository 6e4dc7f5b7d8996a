package jp.madoguchi.centre.register;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.madoguchi.config.Household;
import jp.madoguchi.config.Resident;
import jp.madoguchi.protocol.ProtocolJson;
import jp.madoguchi.protocol.Sha256;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Maps a user authentication certificate to its card and resident. */
@Singleton
public final class Register {

    /** The card of this user authentication certificate, by the hash of which it is called. */
    public Optional<RegisteredCard> find(Handle handle, Sha256 subject) {
        return handle.createQuery(
                        """
                        select chip_serial, sign_cert_sha256, resident_id, content
                        from card join household using (household_id) where auth_cert_sha256 = :subject and current
                        """)
                .bind("subject", subject)
                .map(ConstructorMapper.of(Row.class))
                .findOne()
                .map(Row::card);
    }

    /** Public because Jdbi makes it. */
    public record Row(String chipSerial, Optional<Sha256> signCertSha256, String residentId, String content) {
        RegisteredCard card() {
            Household household = household();
            Resident resident = household.residents().stream()
                    .filter(each -> each.id().equals(residentId))
                    .findFirst()
                    .orElseThrow();
            return new RegisteredCard(chipSerial, signCertSha256, resident, household);
        }

        private Household household() {
            try {
                return ProtocolJson.readSigned(content.getBytes(StandardCharsets.UTF_8), Household.class);
            } catch (IOException e) {
                // Without the cause: its text quotes personal data.
                throw new IllegalStateException("a household of the register can't be read");
            }
        }
    }
}
