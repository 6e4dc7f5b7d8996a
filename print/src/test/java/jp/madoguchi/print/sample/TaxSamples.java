package jp.madoguchi.print.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.document.Amount;
import jp.madoguchi.print.document.AssessedIncome;
import jp.madoguchi.print.document.AssessedTax;
import jp.madoguchi.print.document.AssessedTax.Levy;
import jp.madoguchi.print.document.ForeignNames;
import jp.madoguchi.print.document.IncomeAndTaxCertificate;
import jp.madoguchi.print.document.TaxCircumstance;
import jp.madoguchi.print.document.Taxpayer;

/** Tax certificates of invented people. */
public final class TaxSamples {
    private static final Optional<Long> NONE = Optional.empty();
    private static final String ADDRESS = "架空県架空市中央一丁目２番３号　架空ハイツ４０５号室";

    private TaxSamples() {}

    /** An employee with a family and a loss from letting. */
    public static IncomeAndTaxCertificate employee() {
        return of(2026, income(), tax());
    }

    /** The same for another year of taxation, before the forest tax or with it. */
    public static IncomeAndTaxCertificate inYear(int taxYear) {
        AssessedTax tax = tax();
        Optional<Long> forest = tax.forest().filter(any -> taxYear >= 2024);
        return of(
                taxYear,
                income(),
                new AssessedTax(tax.bases(), tax.municipal(), tax.prefectural(), forest, tax.year()));
    }

    /** The same of a foreign resident with a name in Latin letters, one in kanji and an alias. */
    public static IncomeAndTaxCertificate foreigner() {
        return of(
                2026,
                new Taxpayer(
                        "LI XIAOMING",
                        Optional.empty(),
                        LocalDate.of(1991, 5, 12),
                        ADDRESS,
                        Optional.of(ADDRESS),
                        Optional.of(new ForeignNames(Optional.of("李　曉明"), Optional.of("架空　明")))),
                income(),
                tax());
    }

    /** Somebody without any income. */
    public static IncomeAndTaxCertificate untaxed() {
        return of(
                2025,
                new AssessedIncome(
                        unrecorded(income().revenues()),
                        unrecorded(income().incomes()),
                        Optional.of(0L),
                        unrecorded(income().deductions()),
                        NONE),
                new AssessedTax(
                        unrecorded(tax().bases()),
                        new Levy("町民税", Optional.of(0L), Optional.of(0L)),
                        new Levy("県民税", Optional.of(0L), Optional.of(0L)),
                        Optional.of(0L),
                        Optional.of(0L)));
    }

    private static IncomeAndTaxCertificate of(int taxYear, AssessedIncome income, AssessedTax tax) {
        return of(
                taxYear,
                new Taxpayer(
                        Samples.VARIANT_NAME,
                        Optional.of("ワタナベ　イチロウ"),
                        LocalDate.of(1980, 4, 3),
                        ADDRESS,
                        Optional.of(ADDRESS),
                        Optional.empty()),
                income,
                tax);
    }

    private static IncomeAndTaxCertificate of(int taxYear, Taxpayer taxpayer, AssessedIncome income, AssessedTax tax) {
        return new IncomeAndTaxCertificate(
                taxYear, taxpayer, income, tax, circumstances(), List.of(), Municipality.attestation());
    }

    private static AssessedIncome income() {
        return new AssessedIncome(
                List.of(amount("給与収入", 6_480_000), new Amount("公的年金等収入", NONE)),
                List.of(
                        amount("給与所得", 4_744_000),
                        new Amount("営業等所得", NONE),
                        new Amount("農業所得", NONE),
                        amount("不動産所得", -312_450),
                        new Amount("利子所得", NONE),
                        amount("配当所得", 18_200),
                        new Amount("公的年金等雑所得", NONE),
                        new Amount("その他雑所得", NONE),
                        new Amount("総合譲渡・一時所得", NONE),
                        new Amount("分離譲渡所得", NONE),
                        new Amount("株式等に係る譲渡所得等", NONE),
                        amount("総所得金額", 4_449_750)),
                Optional.of(4_449_750L),
                List.of(
                        new Amount("雑損控除", NONE),
                        amount("医療費控除", 41_230),
                        amount("社会保険料控除", 947_316),
                        amount("小規模企業共済等掛金控除", 144_000),
                        amount("生命保険料控除", 70_000),
                        amount("地震保険料控除", 12_500),
                        new Amount("障害者控除", NONE),
                        new Amount("寡婦・ひとり親控除", NONE),
                        new Amount("勤労学生控除", NONE),
                        amount("配偶者（特別）控除", 330_000),
                        new Amount("扶養控除", NONE),
                        new Amount("特定親族特別控除", NONE),
                        amount("基礎控除", 430_000)),
                Optional.of(1_975_046L));
    }

    private static AssessedTax tax() {
        return new AssessedTax(
                List.of(
                        amount("総所得", 2_474_000),
                        new Amount("山林所得", NONE),
                        new Amount("短期・長期譲渡所得", NONE),
                        new Amount("株式等譲渡所得", NONE)),
                new Levy("市民税", Optional.of(146_900L), Optional.of(3_000L)),
                new Levy("県民税", Optional.of(97_900L), Optional.of(1_000L)),
                Optional.of(1_000L),
                Optional.of(249_800L));
    }

    private static List<TaxCircumstance> circumstances() {
        return List.of(
                new TaxCircumstance("控除対象配偶者", Optional.of("有")),
                new TaxCircumstance("特定扶養", Optional.empty()),
                new TaxCircumstance("老人扶養", Optional.empty()),
                new TaxCircumstance("同居老親等", Optional.empty()),
                new TaxCircumstance("その他の扶養", Optional.empty()),
                new TaxCircumstance("１６歳未満", Optional.of("２")),
                new TaxCircumstance("同居特別障害者", Optional.empty()),
                new TaxCircumstance("その他の障害者", Optional.empty()),
                new TaxCircumstance("本人　障害者", Optional.empty()),
                new TaxCircumstance("本人　ひとり親", Optional.empty()),
                new TaxCircumstance("本人　寡婦", Optional.empty()),
                new TaxCircumstance("本人　未成年", Optional.empty()));
    }

    private static List<Amount> unrecorded(List<Amount> amounts) {
        return amounts.stream().map(each -> new Amount(each.item(), NONE)).toList();
    }

    private static Amount amount(String item, long yen) {
        return new Amount(item, Optional.of(yen));
    }
}
