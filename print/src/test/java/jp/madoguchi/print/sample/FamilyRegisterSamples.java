package jp.madoguchi.print.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.document.FamilyRegister;
import jp.madoguchi.print.document.FamilyRegisterFullCertificate;
import jp.madoguchi.print.document.FamilyRegisterIndividualCertificate;
import jp.madoguchi.print.document.RegisterItem;
import jp.madoguchi.print.document.RegisterMatter;
import jp.madoguchi.print.document.RegisteredPerson;
import jp.madoguchi.print.document.RegisteredPerson.Spouse;

/** Family registers of invented people. */
public final class FamilyRegisterSamples {
    private static final String TOWN = "架空県架空市";

    private FamilyRegisterSamples() {}

    /** A couple with two children, of whom one has left, on three sheets. */
    public static FamilyRegisterFullCertificate full() {
        return new FamilyRegisterFullCertificate(
                register(List.of(husband(), wife(), married(), son())), 1, Municipality.attestation());
    }

    /** Somebody who lives in the city and whose register lies in the town. */
    public static FamilyRegisterIndividualCertificate individual() {
        RegisteredPerson alone = new RegisteredPerson(
                "さつき",
                Optional.empty(),
                LocalDate.of(1988, 5, 30),
                Optional.empty(),
                parents("例示孝", "例示良子", "二女"),
                false,
                List.of(birth("昭和６３年５月３０日", "架空県例示郡見本町", "昭和６３年６月８日")));
        FamilyRegister register = new FamilyRegister(
                "架空県例示郡見本町大字例示５番地",
                "例示",
                Optional.empty(),
                "さつき",
                List.of(new RegisterMatter(
                        "分籍", List.of(item("分籍日", "平成２７年３月３日"), item("従前戸籍", "架空県例示郡見本町大字例示５番地　例示孝")))),
                List.of(alone));
        return new FamilyRegisterIndividualCertificate(register, Municipality.attestationOfTheTown());
    }

    private static FamilyRegister register(List<RegisteredPerson> persons) {
        return new FamilyRegister(
                TOWN + "栄町４番地",
                "窓口",
                Optional.of("マドグチ"),
                "太郎",
                List.of(new RegisterMatter(
                        "戸籍改製", List.of(item("改製日", "平成１９年１０月２７日"), item("改製事由", "平成６年法務省令第５１号附則第２条第１項による改製")))),
                persons);
    }

    private static RegisteredPerson husband() {
        return new RegisteredPerson(
                "太郎",
                Optional.of("タロウ"),
                LocalDate.of(1972, 5, 9),
                Optional.of(Spouse.HUSBAND),
                parents("窓口正", "窓口和子", "長男"),
                false,
                List.of(
                        birth("昭和４７年５月９日", TOWN, "昭和４７年５月１６日"),
                        new RegisterMatter(
                                "婚姻",
                                List.of(
                                        item("婚姻日", "平成９年１１月２２日"),
                                        item("配偶者氏名", "相談花子"),
                                        item("従前戸籍", TOWN + "本町三丁目９番地　窓口正")))));
    }

    private static RegisteredPerson wife() {
        return new RegisteredPerson(
                "花子",
                Optional.of("ハナコ"),
                LocalDate.of(1975, 2, 17),
                Optional.of(Spouse.WIFE),
                List.of(item("父", "相談一"), item("母", "相談雪子"), item("続柄", "二女"), item("養父", "相談清"), item("続柄", "養女")),
                false,
                List.of(
                        birth("昭和５０年２月１７日", "架空県例示郡見本町", "昭和５０年２月２４日"),
                        new RegisterMatter(
                                "養子縁組",
                                List.of(
                                        item("縁組日", "昭和６０年４月６日"),
                                        item("養父氏名", "相談清"),
                                        item("代諾者", "親権者父母"),
                                        item("従前戸籍", "架空県例示郡見本町大字見本１０番地　相談一"))),
                        new RegisterMatter(
                                "婚姻",
                                List.of(
                                        item("婚姻日", "平成９年１１月２２日"),
                                        item("配偶者氏名", "窓口太郎"),
                                        item("従前戸籍", "架空県例示郡見本町大字見本字上の原一万二千三百四十五番地の六　相談清")))));
    }

    private static RegisteredPerson married() {
        return new RegisteredPerson(
                "みどり",
                Optional.empty(),
                LocalDate.of(1999, 8, 20),
                Optional.empty(),
                parents("窓口太郎", "窓口花子", "長女"),
                true,
                List.of(
                        birth("平成１１年８月２０日", TOWN, "平成１１年８月３０日"),
                        new RegisterMatter(
                                "婚姻",
                                List.of(
                                        item("婚姻日", "令和６年２月２９日"),
                                        item("配偶者氏名", "証明光"),
                                        item("送付を受けた日", "令和６年３月４日"),
                                        item("受理者", "架空県例示郡見本町長"),
                                        item("新本籍", "架空県例示郡見本町大字見本７７番地"),
                                        item("称する氏", "夫の氏")))));
    }

    private static RegisteredPerson son() {
        return new RegisteredPerson(
                "大地",
                Optional.of("ダイチ"),
                LocalDate.of(2004, 1, 12),
                Optional.empty(),
                parents("窓口太郎", "窓口花子", "長男"),
                false,
                List.of(birth("平成１６年１月１２日", TOWN, "平成１６年１月１９日")));
    }

    private static List<RegisterItem> parents(String father, String mother, String relationship) {
        return List.of(item("父", father), item("母", mother), item("続柄", relationship));
    }

    private static RegisterMatter birth(String day, String place, String notified) {
        return new RegisterMatter(
                "出生", List.of(item("出生日", day), item("出生地", place), item("届出日", notified), item("届出人", "父")));
    }

    private static RegisterItem item(String label, String value) {
        return new RegisterItem(label, value);
    }
}
