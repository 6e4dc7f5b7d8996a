package jp.madoguchi.session.conversation;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.CertificateKind.Choice;
import jp.madoguchi.print.era.EraYear;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.session.screen.Text;

/** What kinds of certificates and their options are called on the screen. */
final class CertificateWords {
    private CertificateWords() {}

    /** The stem of the texts of this kind. */
    static String key(CertificateKind kind) {
        return "kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String key(CertificateKind kind, CertificateOptions.Scope scope) {
        return "options.scope."
                + (scope == CertificateOptions.Scope.HOUSEHOLD && isOfRegister(kind)
                        ? "register"
                        : scope.name().toLowerCase(Locale.ROOT));
    }

    /** A family register has no foreign residents, whose stay the same item shows elsewhere. */
    static String key(CertificateKind kind, OptionalItem item) {
        return item.key() + (item == OptionalItem.DOMICILE && isOfRegister(kind) ? ".register" : "");
    }

    private static boolean isOfRegister(CertificateKind kind) {
        return kind.basis() == CertificateKind.Basis.REGISTERED_DOMICILE;
    }

    /** A year of taxation begins in April. */
    static Text taxYear(int year) {
        return year("options.tax-year.value", LocalDate.of(year, Month.APRIL, 1));
    }

    /** Taxed is the income of the calendar year before. */
    static Text incomeYear(int taxYear) {
        return year("options.tax-year.income", LocalDate.of(taxYear - 1, Month.DECEMBER, 31));
    }

    private static Text year(String key, LocalDate day) {
        EraYear counted = EraYear.of(day);
        return Text.of(key, counted.era(), counted.year(), day.getYear());
    }

    /** What was chosen for this kind, for the review. */
    static List<Text> details(CertificateKind kind, CertificateOptions options) {
        var details = new ArrayList<Text>();
        if (kind.choices().contains(Choice.SCOPE)) {
            details.add(Text.of(key(kind, options.scope())));
        }
        if (kind.choices().contains(Choice.TAX_YEAR)) {
            details.add(taxYear(options.taxYear()));
            details.add(incomeYear(options.taxYear()));
        }
        OptionalItem.of(kind.choices())
                .filter(item -> item.isIn(options))
                .forEach(item -> details.add(Text.of(key(kind, item))));
        return details;
    }
}
