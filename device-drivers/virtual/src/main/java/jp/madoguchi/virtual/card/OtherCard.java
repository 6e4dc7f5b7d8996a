package jp.madoguchi.virtual.card;

import java.util.HexFormat;
import java.util.Optional;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.StatusWord;

/** A card that is no My Number Card at all: it finds no application and knows no command. */
final class OtherCard implements VirtualCard {
    private static final byte[] ATR = HexFormat.of().parseHex("3b8f8001804f0ca000000306030001000000006a");
    private static final byte SELECT = (byte) 0xA4;

    @Override
    public byte[] atr() {
        return ATR.clone();
    }

    @Override
    public Optional<byte[]> transmit(byte[] command) {
        boolean select = command.length > 1 && command[1] == SELECT;
        StatusWord status = select ? StatusWord.NOT_FOUND : StatusWord.INSTRUCTION_NOT_SUPPORTED;
        return Optional.of(ResponseApdu.of(status).encode());
    }

    @Override
    public void reset() {
        // It remembers nothing.
    }
}
