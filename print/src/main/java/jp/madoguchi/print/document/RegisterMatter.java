package jp.madoguchi.print.document;

import java.util.List;

/**
 * An entry of a family register: of the register itself (戸籍事項) or of a person in it (身分事項).
 *
 * @param title such as 戸籍編製, 出生 or 婚姻, unspaced
 * @param items 1 to 40, in the register's order
 */
public record RegisterMatter(String title, List<RegisterItem> items) {

    public RegisterMatter {
        Field.unbracketed("title", title, 20);
        items = Field.count("items", items, 1, 40);
    }

    @Override
    public String toString() {
        return "RegisterMatter[***]";
    }
}
