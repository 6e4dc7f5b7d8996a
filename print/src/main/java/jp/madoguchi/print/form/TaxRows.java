package jp.madoguchi.print.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.document.Amount;
import jp.madoguchi.print.document.AssessedTax;
import jp.madoguchi.print.document.IncomeAndTaxCertificate;
import jp.madoguchi.print.document.TaxCircumstance;
import jp.madoguchi.print.document.Taxpayer;
import jp.madoguchi.print.era.DateText;

/** The rows of a 所得・課税証明書: who, income beside deductions, what is taxed beside the tax, family, 備考. */
final class TaxRows {
    private static final double CAPTION = 96;
    private static final double ROW = 20;
    private static final int A_ROW = 4;
    private static final double CIRCUMSTANCE = 84;

    private final IncomeAndTaxCertificate certificate;
    private final List<Block> blocks = new ArrayList<>();

    TaxRows(IncomeAndTaxCertificate certificate) {
        this.certificate = certificate;
    }

    List<Block> blocks() {
        taxpayer(certificate.taxpayer());
        halves(
                DateText.year(lastDayOfIncome()) + "中の収入・所得金額（円）",
                incomes(),
                "所得控除額（円）",
                certificate.income().deductions());
        blocks.add(new AmountRow(
                Optional.of(new Amount("合計所得金額", certificate.income().total())),
                Optional.of(new Amount("所得控除合計", certificate.income().totalDeductions()))));
        halves("課税標準額（円）", certificate.tax().bases(), "税額（円）", taxes());
        circumstances();
        blocks.add(TableRow.ofHeight(28).last("備考", CAPTION, Paper.remarks(certificate.remarks(), "\n")));
        return blocks;
    }

    private void taxpayer(Taxpayer taxpayer) {
        blocks.add(TableRow.ofHeight(ROW).last("住所", CAPTION, taxpayer.address()));
        blocks.add(new NameRow(NameCell.ofTaxpayer(taxpayer), CAPTION, 38, 14));
        taxpayer.foreign()
                .ifPresent(foreign -> blocks.add(TableRow.ofHeight(ROW)
                        .last("通称", CAPTION, foreign.alias().orElse(Paper.NONE))));
        String birth = NameCell.birthDate(taxpayer.foreign().isPresent(), taxpayer.birthDate());
        blocks.add(TableRow.ofHeight(ROW).last("生年月日", CAPTION, birth));
        String taxDay = DateText.unaligned(LocalDate.of(certificate.taxYear(), 1, 1)) + "の住所";
        blocks.add(TableRow.ofHeight(ROW)
                .last(taxDay, CAPTION, taxpayer.addressOnTaxDay().orElse(Paper.NONE)));
    }

    /** A year in which the era changed is named by the era of its last day. */
    private LocalDate lastDayOfIncome() {
        return LocalDate.of(certificate.taxYear() - 1, 12, 31);
    }

    private List<Amount> incomes() {
        List<Amount> incomes = new ArrayList<>(certificate.income().revenues());
        incomes.addAll(certificate.income().incomes());
        return incomes;
    }

    private List<Amount> taxes() {
        List<Amount> taxes = new ArrayList<>();
        for (AssessedTax.Levy levy :
                List.of(certificate.tax().municipal(), certificate.tax().prefectural())) {
            taxes.add(new Amount(levy.name() + "　所得割額", levy.onIncome()));
            taxes.add(new Amount(levy.name() + "　均等割額", levy.perCapita()));
        }
        if (certificate.hasForestTax()) {
            taxes.add(new Amount("森林環境税", certificate.tax().forest()));
        }
        taxes.add(new Amount("年税額", certificate.tax().year()));
        return taxes;
    }

    /** The titles of the halves stay with their first row, which is empty where there is nothing to tell. */
    private void halves(String leftTitle, List<Amount> left, String rightTitle, List<Amount> right) {
        Block title = new HalvesRow(leftTitle, rightTitle);
        int rows = Math.max(1, Math.max(left.size(), right.size()));
        for (int i = 0; i < rows; i++) {
            Block row = new AmountRow(at(left, i), at(right, i));
            blocks.add(i == 0 ? new Together(leftTitle, List.of(title, row)) : row);
        }
    }

    private static Optional<Amount> at(List<Amount> amounts, int place) {
        return place < amounts.size() ? Optional.of(amounts.get(place)) : Optional.empty();
    }

    private void circumstances() {
        List<TaxCircumstance> all = certificate.circumstances();
        for (int first = 0; first < all.size(); first += A_ROW) {
            TableRow row = TableRow.ofHeight(18);
            for (TaxCircumstance each : all.subList(first, Math.min(all.size(), first + A_ROW))) {
                double data = Paper.WIDTH / A_ROW - CIRCUMSTANCE;
                row.item(each.item(), CIRCUMSTANCE, data, each.value().orElse(Paper.NONE));
            }
            blocks.add(row);
        }
    }
}
