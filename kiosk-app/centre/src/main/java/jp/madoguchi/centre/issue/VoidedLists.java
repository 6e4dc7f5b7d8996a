package jp.madoguchi.centre.issue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.Municipality;
import jp.madoguchi.print.seal.VoidedNumbers;
import org.jdbi.v3.core.Jdbi;

/**
 * The issue numbers that each municipality has taken back, as a file that it signs and may publish. An issue whose fate is UNKNOWN
 * is not among them: its sheet may be in the hands of a resident who has every right to it, until somebody settles it as void.
 */
public final class VoidedLists {
    private static final String VOIDED =
            "select issue_number from issue where municipality = :code and state in ('VOID', 'SPOILED')";

    private final Jdbi jdbi;
    private final Path keys;

    /** Reads issues in this database, and the municipalities' keys in this folder. */
    public VoidedLists(Jdbi jdbi, Path keys) {
        this.jdbi = jdbi;
        this.keys = keys;
    }

    /** Writes {@code voided-<code>.cose} for every municipality; a list that was there before is replaced as a whole. */
    public void write(Municipalities municipalities, Instant now, Path folder)
            throws IOException, ConfigurationException {
        Files.createDirectories(folder);
        for (Municipality municipality : municipalities.all()) {
            String code = municipality.code();
            var list = new VoidedNumbers(code, now.truncatedTo(ChronoUnit.SECONDS), numbers(code));
            Path file = folder.resolve("voided-" + code + ".cose");
            Path half = folder.resolve(file.getFileName() + ".part");
            Files.write(half, MunicipalKey.load(keys, code).sealing().sign(list));
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Set<String> numbers(String code) {
        return jdbi.withHandle(handle -> handle.createQuery(VOIDED)
                .bind("code", code)
                .mapTo(String.class)
                .set());
    }
}
