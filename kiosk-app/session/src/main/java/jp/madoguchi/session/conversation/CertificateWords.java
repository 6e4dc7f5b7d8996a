package jp.madoguchi.session.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.session.screen.Text;

/** What the options of a certificate are called on the screen. */
final class CertificateWords {
    /** An item that may be left out of a certificate. */
    record Item(String key, Predicate<CertificateOptions> shown, UnaryOperator<CertificateOptions> toggle) {
        boolean isIn(CertificateOptions options) {
            return shown.test(options);
        }

        CertificateOptions toggledIn(CertificateOptions options) {
            return toggle.apply(options);
        }
    }

    static final List<Item> ITEMS = List.of(
            new Item(
                    "options.relationship",
                    CertificateOptions::relationship,
                    o -> new CertificateOptions(
                            o.scope(),
                            !o.relationship(),
                            o.domicile(),
                            o.individualNumber(),
                            o.residentRecordCode(),
                            o.taxYear())),
            new Item(
                    "options.domicile",
                    CertificateOptions::domicile,
                    o -> new CertificateOptions(
                            o.scope(),
                            o.relationship(),
                            !o.domicile(),
                            o.individualNumber(),
                            o.residentRecordCode(),
                            o.taxYear())),
            new Item(
                    "options.individual-number",
                    CertificateOptions::individualNumber,
                    o -> new CertificateOptions(
                            o.scope(),
                            o.relationship(),
                            o.domicile(),
                            !o.individualNumber(),
                            o.residentRecordCode(),
                            o.taxYear())),
            new Item(
                    "options.record-code",
                    CertificateOptions::residentRecordCode,
                    o -> new CertificateOptions(
                            o.scope(),
                            o.relationship(),
                            o.domicile(),
                            o.individualNumber(),
                            !o.residentRecordCode(),
                            o.taxYear())));

    private CertificateWords() {}

    static String of(CertificateOptions.Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }

    /** Scope and shown items, for the review. */
    static List<Text> details(CertificateOptions options) {
        var details = new ArrayList<Text>();
        details.add(Text.of("options.scope." + of(options.scope())));
        ITEMS.stream().filter(item -> item.isIn(options)).forEach(item -> details.add(Text.of(item.key())));
        return details;
    }
}
