package jp.madoguchi.print.document;

import java.util.Optional;

/**
 * The other names of a foreign resident, which stand with the registered one wherever that stands.
 *
 * @param kanjiName the name in kanji, where one is registered beside the name in Latin letters (漢字併記名)
 * @param alias registered alias (通称), which cannot be left out once registered
 */
public record ForeignNames(Optional<String> kanjiName, Optional<String> alias) {

    public ForeignNames {
        Field.text("kanjiName", kanjiName, 60);
        Field.text("alias", alias, 80);
    }

    @Override
    public String toString() {
        return "ForeignNames[***]";
    }
}
