package jp.madoguchi.print.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import jp.madoguchi.print.document.Stay;
import jp.madoguchi.print.era.DateText;

/** The items of Article 30-45 as they stand on a form: left out together, or each with what there is. */
record StayText(boolean chosen, Optional<Stay> stay) {

    String item(Function<Stay, String> part) {
        return Paper.item(chosen, stay.map(part));
    }

    String optional(Function<Stay, Optional<String>> part) {
        return Paper.item(chosen, stay.flatMap(part));
    }

    String category() {
        return item(held -> held.category().label());
    }

    /** As on the residence card, in the western calendar. */
    String expires() {
        Optional<LocalDate> day = stay.flatMap(Stay::expires);
        return Paper.item(chosen, day.map(DateText::western));
    }
}
