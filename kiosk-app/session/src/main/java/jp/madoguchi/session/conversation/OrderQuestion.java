package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.config.CertificateKind.Choice;

/** What is asked about a certificate, in this order, each on a screen of its own. */
enum OrderQuestion {
    TAX_YEAR("options.tax-year"),
    SCOPE("options.scope"),
    ITEMS("options.items"),
    COPIES("options.copies");

    private final String key;

    OrderQuestion(String key) {
        this.key = key;
    }

    /** Those of a kind that leaves these choices; how many copies is asked of each. */
    static List<OrderQuestion> about(Set<Choice> choices) {
        return Stream.of(values())
                .filter(question -> question.isLeftBy(choices))
                .toList();
    }

    private boolean isLeftBy(Set<Choice> choices) {
        return switch (this) {
            case TAX_YEAR -> choices.contains(Choice.TAX_YEAR);
            case SCOPE -> choices.contains(Choice.SCOPE);
            case ITEMS -> OptionalItem.of(choices).findAny().isPresent();
            case COPIES -> true;
        };
    }

    String key() {
        return key;
    }
}
