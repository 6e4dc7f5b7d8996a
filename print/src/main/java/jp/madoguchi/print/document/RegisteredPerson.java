package jp.madoguchi.print.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody whom a family register records (戸籍に記録されている者).
 *
 * @param givenName the name without the surname, which the whole register shares
 * @param givenNameFurigana its reading (名の振り仮名), recorded since 2025-05-26; empty is a legal state
 * @param spouse 配偶者区分, of somebody whose marriage lasts
 * @param parentage 父, 母 and 続柄, and those of adoptive parents, up to 12 lines as the register words them
 * @param removed has left the register (除籍)
 * @param matters 1 to 40 entries (身分事項), oldest first
 */
public record RegisteredPerson(
        String givenName,
        Optional<String> givenNameFurigana,
        LocalDate birthDate,
        Optional<Spouse> spouse,
        List<RegisterItem> parentage,
        boolean removed,
        List<RegisterMatter> matters) {

    /** Which of the two a married person is. */
    public enum Spouse {
        HUSBAND("夫"),
        WIFE("妻");

        private final String label;

        Spouse(String label) {
            this.label = label;
        }

        /** As the register writes it. */
        public String label() {
            return label;
        }
    }

    public RegisteredPerson {
        Field.unbracketed("givenName", givenName, Field.NAME);
        Field.reading("givenNameFurigana", givenNameFurigana, Field.NAME);
        Field.date("birthDate", birthDate);
        parentage = Field.count("parentage", parentage, 0, 12);
        matters = Field.count("matters", matters, 1, 40);
    }

    @Override
    public String toString() {
        return "RegisteredPerson[***]";
    }
}
