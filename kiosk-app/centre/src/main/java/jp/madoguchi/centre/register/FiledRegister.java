package jp.madoguchi.centre.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.madoguchi.print.document.AppendixEntry;
import jp.madoguchi.print.document.DatedAddress;
import jp.madoguchi.print.document.FamilyRegister;
import jp.madoguchi.print.document.RegisterMatter;
import jp.madoguchi.print.document.RegisteredDomicile;
import jp.madoguchi.print.document.RegisteredPerson;
import jp.madoguchi.print.document.Sex;

/**
 * A family register (戸籍) with its appendix (附票), as the municipality of the registered domicile holds it.
 *
 * @param municipality six digits
 * @param usedBy ids of the residents of other municipalities who registered the use (利用登録)
 * @param matters of the register itself (戸籍事項)
 */
public record FiledRegister(
        String id,
        String municipality,
        String domicile,
        String surname,
        Optional<String> surnameFurigana,
        String headGivenName,
        List<String> usedBy,
        List<RegisterMatter> matters,
        List<String> appendixRemarks,
        List<Member> members) {
    public FiledRegister {
        usedBy = List.copyOf(usedBy);
        matters = List.copyOf(matters);
        appendixRemarks = List.copyOf(appendixRemarks);
        members = List.copyOf(members);
    }

    /**
     * Somebody in the register.
     *
     * @param resident id in the register of residents; empty for somebody who isn't known to this centre
     * @param sex in the appendix since 2022-01-11, like the birth date; empty for whoever had left the register by then
     */
    public record Member(
            Optional<String> resident,
            RegisteredPerson entry,
            Optional<Sex> sex,
            Optional<String> residentRecordCode,
            List<DatedAddress> addresses) {
        public Member {
            addresses = List.copyOf(addresses);
        }

        @Override
        public String toString() {
            return "Member[***]";
        }
    }

    /** Counted from 0. */
    public int indexOf(String resident) {
        return IntStream.range(0, members.size())
                .filter(index -> members.get(index).resident().equals(Optional.of(resident)))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the resident is still in it; one whom it shows as removed (除籍) has left it. */
    public boolean holds(String resident) {
        return !members.get(indexOf(resident)).entry().removed();
    }

    /** The name under which it shows the resident. */
    public String nameOf(String resident) {
        return named(members.get(indexOf(resident)).entry().givenName());
    }

    /** As a certificate of these of its members shows it. */
    public FamilyRegister showing(List<Member> shown) {
        return new FamilyRegister(
                domicile,
                surname,
                surnameFurigana,
                headGivenName,
                matters,
                shown.stream().map(Member::entry).toList());
    }

    /** 本籍 and 筆頭者. */
    public RegisteredDomicile registeredDomicile() {
        return new RegisteredDomicile(domicile, named(headGivenName));
    }

    /** What the appendix says of somebody, the 住民票コード only when asked for. */
    public AppendixEntry appendixOf(Member member, boolean code) {
        RegisteredPerson entry = member.entry();
        Optional<LocalDate> born = member.sex().map(recorded -> entry.birthDate());
        return new AppendixEntry(
                named(entry.givenName()),
                surnameFurigana.flatMap(surname -> entry.givenNameFurigana().map(given -> surname + "　" + given)),
                born,
                member.sex(),
                member.residentRecordCode().filter(any -> code),
                member.addresses());
    }

    private String named(String givenName) {
        return surname + "　" + givenName;
    }

    /** Without the id, which may be a surname. */
    @Override
    public String toString() {
        return "FiledRegister[***]";
    }
}
