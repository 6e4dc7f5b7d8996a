package jp.madoguchi.session.conversation;

import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.config.CertificateKind.Choice;
import jp.madoguchi.protocol.CertificateOptions;

/** Something that a certificate shows only when it is asked to. */
enum OptionalItem {
    RELATIONSHIP(Choice.RELATIONSHIP, "options.relationship"),
    DOMICILE(Choice.DOMICILE, "options.domicile"),
    INDIVIDUAL_NUMBER(Choice.INDIVIDUAL_NUMBER, "options.individual-number"),
    RECORD_CODE(Choice.RESIDENT_RECORD_CODE, "options.record-code");

    private final Choice choice;
    private final String key;

    OptionalItem(Choice choice, String key) {
        this.choice = choice;
        this.key = key;
    }

    /** Those that there are to choose, in the order of the screen. */
    static Stream<OptionalItem> of(Set<Choice> choices) {
        return Stream.of(values()).filter(item -> choices.contains(item.choice));
    }

    String key() {
        return key;
    }

    boolean isIn(CertificateOptions options) {
        return switch (this) {
            case RELATIONSHIP -> options.relationship();
            case DOMICILE -> options.domicile();
            case INDIVIDUAL_NUMBER -> options.individualNumber();
            case RECORD_CODE -> options.residentRecordCode();
        };
    }

    CertificateOptions toggledIn(CertificateOptions options) {
        return new CertificateOptions(
                options.scope(),
                options.relationship() != (this == RELATIONSHIP),
                options.domicile() != (this == DOMICILE),
                options.individualNumber() != (this == INDIVIDUAL_NUMBER),
                options.residentRecordCode() != (this == RECORD_CODE),
                options.taxYear());
    }
}
