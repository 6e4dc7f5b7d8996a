package jp.madoguchi.print.sample;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.ForeignResident;
import jp.madoguchi.print.document.OptionalItems;
import jp.madoguchi.print.document.RegisteredDomicile;
import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.print.document.Resident;
import jp.madoguchi.print.document.Scope;
import jp.madoguchi.print.document.Sex;
import jp.madoguchi.print.document.Stay;

/** Invented people whose certificates the tests compose. */
public final class Samples {
    /** U+908A with a selector that IPAmj Mincho knows: not the shape of U+908A alone. */
    public static final String VARIANT_NAME = "渡\u908A\uDB40\uDD0E　一郎";

    public static final OptionalItems ALL = new OptionalItems(true, true, true, true);
    public static final OptionalItems FAMILY = new OptionalItems(true, true, false, false);

    private Samples() {}

    public static ResidenceCertificate household() {
        return certificate(
                Scope.HOUSEHOLD,
                FAMILY,
                List.of(
                        person(VARIANT_NAME, "ワタナベ　イチロウ", LocalDate.of(1980, 4, 3), Sex.MALE, "世帯主", FAMILY),
                        person(
                                "渡\u908A\uDB40\uDD0E　花子",
                                "ワタナベ　ハナコ",
                                LocalDate.of(1982, 11, 23),
                                Sex.FEMALE,
                                "妻",
                                FAMILY),
                        person(
                                "渡\u908A\uDB40\uDD0E　さくら",
                                "ワタナベ　サクラ",
                                LocalDate.of(2012, 8, 15),
                                Sex.FEMALE,
                                "子",
                                FAMILY),
                        person("渡\u908A\uDB40\uDD0E　健太", "", LocalDate.of(2020, 1, 5), Sex.MALE, "子", FAMILY)));
    }

    public static ResidenceCertificate individual(OptionalItems items) {
        return certificate(
                Scope.INDIVIDUAL,
                items,
                List.of(person("佐藤　みなと", "サトウ　ミナト", LocalDate.of(1989, 1, 7), Sex.FEMALE, "世帯主", items)));
    }

    public static ResidenceCertificate foreigner() {
        return foreigner(FAMILY);
    }

    public static ResidenceCertificate foreigner(OptionalItems items) {
        return certificate(
                Scope.INDIVIDUAL,
                items,
                List.of(foreigner("SANTOS MARIA CLARA DELA CRUZ", "世帯主", alias(items), items)));
    }

    private static ForeignResident alias(OptionalItems items) {
        return new ForeignResident(
                Optional.empty(), Optional.of("三登須　真理亜"), List.of("記載　令和４年４月４日　架空県架空市"), stay(items));
    }

    private static Optional<Stay> stay(OptionalItems items) {
        return Optional.of(new Stay(
                        "フィリピン",
                        Stay.Category.MID_TO_LONG_TERM,
                        Optional.of("技術・人文知識・国際業務"),
                        Optional.of("３年"),
                        Optional.of(LocalDate.of(2028, 9, 30)),
                        Optional.of("AB12345678CD")))
                .filter(any -> items.domicile());
    }

    private static Resident foreigner(String name, String relationship, ForeignResident foreign, OptionalItems items) {
        return new Resident(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(1991, 5, 12),
                Sex.FEMALE,
                Optional.of(relationship).filter(text -> items.relationship()),
                LocalDate.of(2019, 5, 1),
                Optional.of(LocalDate.of(2022, 4, 1)),
                Optional.of(LocalDate.of(2022, 4, 4)),
                Optional.empty(),
                Optional.of("東京都見本区例示三丁目８番９－１０２号"),
                Optional.of("架空県架空市北町四丁目５番６号"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(foreign));
    }

    /** Four foreign residents whose names and notes are as long as such names are. */
    public static ResidenceCertificate foreignHousehold() {
        return certificate(
                Scope.HOUSEHOLD,
                FAMILY,
                List.of(
                        foreigner("RODRIGUEZ HERNANDEZ MARIA DE LOS ANGELES", "世帯主", renamed(), FAMILY),
                        foreigner("LI XIAOMING", "夫", inKanji("李　曉明"), FAMILY),
                        foreigner("LI RODRIGUEZ JUAN ALEJANDRO ANTONIO JOSE", "子", inKanji("李　安東尼奧"), FAMILY),
                        foreigner("LI RODRIGUEZ ANA", "子", alias(FAMILY), FAMILY)));
    }

    /** The same with one short name and alias each. */
    public static ResidenceCertificate usualForeignHousehold() {
        return certificate(
                Scope.HOUSEHOLD,
                FAMILY,
                List.of(
                        foreigner("SANTOS MARIA CLARA DELA CRUZ", "世帯主", alias(FAMILY), FAMILY),
                        foreigner("LI XIAOMING", "夫", inKanji("李　曉明"), FAMILY),
                        foreigner("LI ANA", "子", alias(FAMILY), FAMILY),
                        foreigner("LI JUAN", "子", alias(FAMILY), FAMILY)));
    }

    private static ForeignResident renamed() {
        return new ForeignResident(
                Optional.empty(),
                Optional.of("ロドリゲス　マリア　アンヘレス"),
                List.of(
                        "記載　令和３年１０月４日　架空県隣町　三登須　真理亜",
                        "削除　令和５年４月５日　架空県架空市　三登須　真理亜",
                        "記載　令和５年４月５日　架空県架空市　ロドリゲス　マリア　アンヘレス"),
                stay(FAMILY));
    }

    private static ForeignResident inKanji(String name) {
        return new ForeignResident(Optional.of(name), Optional.empty(), List.of(), stay(FAMILY));
    }

    /** A foreign resident and a Japanese spouse, each in the rows of the form that are made for them. */
    public static ResidenceCertificate mixedHousehold() {
        return certificate(
                Scope.HOUSEHOLD,
                FAMILY,
                List.of(
                        foreigner().residents().get(0),
                        person("三登須　浩", "ミトス　ヒロシ", LocalDate.of(1990, 2, 28), Sex.MALE, "夫", FAMILY)));
    }

    public static ResidenceCertificate householdOf(int persons) {
        return certificate(
                Scope.HOUSEHOLD,
                OptionalItems.none(),
                IntStream.rangeClosed(1, persons)
                        .mapToObj(i -> person(
                                "架空　" + (char) ('ア' + 2 * i - 2) + "太郎",
                                "",
                                LocalDate.of(1990 + i, i, i),
                                Sex.MALE,
                                "",
                                OptionalItems.none()))
                        .toList());
    }

    /** The same certificate under another issue number. */
    public static ResidenceCertificate numbered(ResidenceCertificate household, String issueNumber) {
        Attestation foot = Municipality.attestation();
        return new ResidenceCertificate(
                household.scope(),
                household.items(),
                household.address(),
                household.headOfHousehold(),
                household.residents(),
                household.applicant(),
                household.remarks(),
                new Attestation(
                        foot.municipalityCode(),
                        issueNumber,
                        foot.issuedOn(),
                        foot.mayorTitle(),
                        foot.mayorName(),
                        foot.seal(),
                        foot.subjectMarker()));
    }

    /** Four persons with the longest names there may be, of characters that repeat nowhere. */
    public static ResidenceCertificate wordy() {
        CharsetEncoder japanese = Charset.forName("EUC-JP").newEncoder();
        String characters = IntStream.rangeClosed(0x4E00, 0x9FA0)
                .filter(character -> japanese.canEncode((char) character))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return certificate(
                Scope.HOUSEHOLD,
                OptionalItems.none(),
                IntStream.range(0, 4)
                        .mapToObj(i -> characters.substring(1000 * i, 1000 * i + 80))
                        .map(name -> person(name, "", LocalDate.of(1990, 1, 1), Sex.MALE, "", OptionalItems.none()))
                        .toList());
    }

    public static ResidenceCertificate named(String name) {
        return certificate(
                Scope.INDIVIDUAL,
                OptionalItems.none(),
                List.of(person(name, "", LocalDate.of(1970, 7, 7), Sex.MALE, "", OptionalItems.none())));
    }

    public static ResidenceCertificate certificate(Scope scope, OptionalItems items, List<Resident> residents) {
        return new ResidenceCertificate(
                scope,
                items,
                "架空県架空市中央一丁目２番３号　架空ハイツ４０５号室",
                Optional.of(residents.get(0).name()).filter(name -> items.relationship()),
                residents,
                0,
                List.of(),
                Municipality.attestation());
    }

    public static Resident person(
            String name, String reading, LocalDate birth, Sex sex, String relationship, OptionalItems items) {
        boolean child = birth.isAfter(LocalDate.of(2008, 10, 1));
        return new Resident(
                name,
                Optional.of(reading).filter(text -> !text.isEmpty()),
                Optional.of("佐々木").filter(text -> name.endsWith("花子")),
                Optional.of("ササキ").filter(text -> name.endsWith("花子")),
                birth,
                sex,
                Optional.of(relationship).filter(text -> items.relationship()),
                child ? birth : LocalDate.of(2008, 10, 1),
                Optional.of(LocalDate.of(2021, 6, 12)),
                Optional.of(LocalDate.of(2021, 6, 14)),
                Optional.of(new RegisteredDomicile("架空県架空市本町二丁目１１番地", VARIANT_NAME))
                        .filter(domicile -> items.domicile()),
                Optional.of("架空県隣町大字見本４５６番地の７").filter(text -> !child),
                Optional.of("架空県架空市北町四丁目５番６号"),
                Optional.of("123456789018").filter(text -> items.individualNumber()),
                Optional.of("10000000016").filter(text -> items.residentRecordCode()),
                Optional.empty());
    }
}
