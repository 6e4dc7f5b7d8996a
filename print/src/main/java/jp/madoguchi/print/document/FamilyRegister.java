package jp.madoguchi.print.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.document.RegisteredPerson.Spouse;

/**
 * What a family register (戸籍) records, or the part of it that a certificate shows.
 *
 * @param domicile where the register lies (本籍)
 * @param surname shared by everybody in it, variation selectors included
 * @param surnameFurigana its reading (氏の振り仮名), recorded since 2025-05-26; empty is a legal state
 * @param headGivenName given name of the person whom it is filed under (筆頭者)
 * @param matters of the register itself (戸籍事項), up to 20
 * @param persons 1 to 30, in the register's order
 */
public record FamilyRegister(
        String domicile,
        String surname,
        Optional<String> surnameFurigana,
        String headGivenName,
        List<RegisterMatter> matters,
        List<RegisteredPerson> persons) {

    public FamilyRegister {
        Field.unbracketed("domicile", domicile, Field.ADDRESS);
        Field.unbracketed("surname", surname, 60);
        Field.reading("surnameFurigana", surnameFurigana, 60);
        Field.unbracketed("headGivenName", headGivenName, Field.NAME);
        matters = Field.count("matters", matters, 0, 20);
        persons = Field.count("persons", persons, 1, 30);
        for (Spouse spouse : Spouse.values()) {
            long married = persons.stream()
                    .filter(person -> person.spouse().equals(Optional.of(spouse)))
                    .count();
            Field.rule("persons", married <= 1, "more than one " + spouse);
        }
    }

    /** A whole register begins with whom it is filed under, even after that person has left it. */
    void checkHead(String place) {
        Field.rule(
                place + "headGivenName",
                persons.stream().anyMatch(person -> person.givenName().equals(headGivenName)),
                "the givenName of none of the persons");
    }

    /** Nobody in it is born later than the certificate. */
    void checkIssue(LocalDate issuedOn) {
        for (int i = 0; i < persons.size(); i++) {
            Optional<LocalDate> birthDate = Optional.of(persons.get(i).birthDate());
            Field.untilIssue("register." + Field.of("persons", i) + "birthDate", birthDate, issuedOn);
        }
    }

    /** As the register shows it: 渡邊　一郎. */
    public String head() {
        return surname + "　" + headGivenName;
    }

    String nameOf(int person) {
        return surname + "　" + persons.get(person).givenName();
    }

    @Override
    public String toString() {
        return "FamilyRegister[***]";
    }
}
