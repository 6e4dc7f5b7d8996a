package jp.madoguchi.print.document;

import java.util.List;
import java.util.Optional;

/**
 * What a foreign resident's entry holds instead of a registered domicile.
 *
 * @param kanjiName the name in kanji, where one is registered beside the name in Latin letters (漢字併記名)
 * @param alias registered alias (通称), which cannot be left out once registered
 * @param aliasNotes when and where aliases were entered and deleted (通称の記載及び削除に関する事項), up to 4 lines
 * @param stay nationality and the items of Article 30-45, present exactly when the domicile was chosen
 */
public record ForeignResident(
        Optional<String> kanjiName, Optional<String> alias, List<String> aliasNotes, Optional<Stay> stay) {

    public ForeignResident {
        Field.text("kanjiName", kanjiName, 60);
        Field.text("alias", alias, 80);
        aliasNotes = Field.lines("aliasNotes", aliasNotes, 4, 80);
    }

    @Override
    public String toString() {
        return "ForeignResident[***]";
    }
}
