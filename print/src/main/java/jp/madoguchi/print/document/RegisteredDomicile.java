package jp.madoguchi.print.document;

/**
 * Where the family register lies, and under whose name.
 *
 * @param address registered domicile (本籍)
 * @param headOfRegister head of the family register (筆頭者)
 */
public record RegisteredDomicile(String address, String headOfRegister) {

    public RegisteredDomicile {
        Field.text("address", address, Field.ADDRESS);
        Field.text("headOfRegister", headOfRegister, Field.NAME);
    }

    @Override
    public String toString() {
        return "RegisteredDomicile[***]";
    }
}
