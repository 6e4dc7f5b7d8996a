package jp.madoguchi.print.document;

/**
 * A line of a family register as it stands there: 【従前戸籍】 and what follows it.
 *
 * @param label without its brackets, such as 従前戸籍
 * @param value the register's own words, dates included; brackets too, which the items of a former record (従前の記録) have
 */
public record RegisterItem(String label, String value) {

    public RegisterItem {
        Field.unbracketed("label", label, 20);
        Field.text("value", value, 300);
    }

    @Override
    public String toString() {
        return "RegisterItem[***]";
    }
}
