package jp.madoguchi.print.document;

/**
 * A line of a family register as it stands there: 【従前戸籍】 and what follows it.
 *
 * @param label without its brackets, such as 従前戸籍
 * @param value the register's own words, dates included
 */
public record RegisterItem(String label, String value) {

    public RegisterItem {
        Field.text("label", label, 20);
        Field.text("value", value, 300);
    }

    @Override
    public String toString() {
        return "RegisterItem[***]";
    }
}
