package jp.madoguchi.print.form;

import java.time.LocalDate;
import java.util.List;
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

    /** As three rows of a table with a pair of items in each. */
    List<Block> rows(double caption, double half, double height) {
        return List.of(
                TableRow.ofHeight(height)
                        .item("国籍・地域", caption, half, item(Stay::nationality))
                        .last("第30条の45に規定する区分", caption, category()),
                TableRow.ofHeight(height)
                        .item("在留資格", caption, half, optional(Stay::status))
                        .last("在留期間", caption, optional(Stay::period)),
                TableRow.ofHeight(height)
                        .item("在留期間の満了の日", caption, half, expires())
                        .last("在留カード等の番号", caption, optional(Stay::cardNumber)));
    }
}
