package jp.madoguchi.config;

import java.time.LocalDate;
import java.util.Optional;

/** A fictional person of the sandbox's register, with all that a residence certificate may show. */
public record Resident(
        String id,
        String name,
        Optional<String> furigana,
        Optional<FormerSurname> formerSurname,
        Optional<String> romaji,
        LocalDate born,
        Sex sex,
        String relationship,
        LocalDate becameResident,
        LocalDate addressSince,
        LocalDate notified,
        Optional<Domicile> domicile,
        Optional<String> addressBeforeMovingIn,
        Optional<String> addressBeforeChange,
        String individualNumber,
        String residentRecordCode,
        Optional<Foreigner> foreigner) {

    /** 旧氏, registered on request; its reading may be missing. */
    public record FormerSurname(String surname, Optional<String> furigana) {
        @Override
        public String toString() {
            return "FormerSurname[***]";
        }
    }

    /** 本籍 and 筆頭者: only Japanese nationals have them. */
    public record Domicile(String address, String headOfFamilyRegister) {
        @Override
        public String toString() {
            return "Domicile[***]";
        }
    }

    /** Without the id, which may be a name; of the parts too. */
    @Override
    public String toString() {
        return "Resident[***]";
    }
}
