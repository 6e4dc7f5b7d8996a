package jp.madoguchi.session.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.CertificateReport;
import jp.madoguchi.session.screen.Screen.Fact;
import jp.madoguchi.session.screen.Screen.Panel;
import jp.madoguchi.session.screen.Text;

/** What the card says of one certificate and its secret. */
record CheckPanel(CardCase card, JpkiKey key) {
    Panel panel() {
        var standing = Standing.of(card, key);
        return new Panel(Text.of("check." + word()), standing.tone(), standing.text(), facts(), notes());
    }

    private String word() {
        return key == JpkiKey.USER_AUTHENTICATION ? "user" : "signature";
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        card.certificate(key).ifPresent(each -> facts.addAll(dates(each)));
        if (card.hasSignature() && key == JpkiKey.SIGNATURE && facts.isEmpty()) {
            facts.add(fact("check.until", Text.of(card.isBlocked(key) ? "check.until.locked" : "check.until.closed")));
        }
        if (card.has(key)) {
            facts.add(new Fact(secret(), tries()));
        }
        return facts;
    }

    private List<Fact> dates(CertificateReport certificate) {
        var today = card.report().today();
        var facts = new ArrayList<Fact>();
        facts.add(fact("check.until", CheckDates.day(certificate.until())));
        facts.add(fact("check.left", CheckDates.left(today, certificate.until())));
        if (card.isMyNumberCard() && card.isUsable(key)) {
            facts.add(fact(
                    "check.renewal",
                    card.isInRenewal(key)
                            ? Text.of("check.renewal.open")
                            : Text.of("check.renewal.from", CheckDates.day(certificate.renewableFrom()))));
        }
        return facts;
    }

    private Text secret() {
        return key == JpkiKey.USER_AUTHENTICATION
                ? Text.of("check.tries.user", card.policy(key).maxLength())
                : Text.of("check.tries.signature");
    }

    private Text tries() {
        return card.tries(key).map(CheckPanel::tries).orElseGet(() -> Text.of("check.tries.unknown"));
    }

    private static Text tries(RetryCounter left) {
        return left.isBlocked() ? Text.of("check.tries.none") : Text.of("check.tries.left", left.left());
    }

    private List<Text> notes() {
        return Stream.of(CardRule.values())
                .filter(rule ->
                        rule.says() instanceof Says.Note note && note.when().test(card, key))
                .map(this::text)
                .toList();
    }

    private Text text(CardRule rule) {
        return new Text(rule.key(), ((Says.Note) rule.says()).numbers().apply(card, key));
    }

    private static Fact fact(String label, Text value) {
        return new Fact(Text.of(label), value);
    }
}
