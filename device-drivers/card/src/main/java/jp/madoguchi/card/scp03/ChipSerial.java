package jp.madoguchi.card.scp03;

import java.util.HexFormat;

/** Serial number of a chip: 10 bytes, given as key diversification data and written as 20 lower-case hexadecimal digits. */
public record ChipSerial(String hex) {
    /** How many bytes. */
    public static final int LENGTH = 10;

    /** Checks the form. */
    public ChipSerial {
        if (!hex.matches("[0-9a-f]{20}")) {
            throw new IllegalArgumentException("not 20 hexadecimal digits");
        }
    }

    /** The serial of these 10 bytes. */
    public static ChipSerial of(byte[] bytes) {
        return new ChipSerial(HexFormat.of().formatHex(bytes));
    }

    /** The 10 bytes. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
