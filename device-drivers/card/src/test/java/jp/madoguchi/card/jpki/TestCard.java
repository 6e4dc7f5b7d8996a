package jp.madoguchi.card.jpki;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.StatusWord;
import jp.madoguchi.card.jpki.ShortForms.Form;

/** A card small enough to read: files, one PIN, one key, and a password it never takes; it can be told not to know some short forms, and writes a log. */
final class TestCard implements ApduChannel {
    private static final byte[] PIN = {'1', '2', '3', '4'};

    private final Map<Integer, byte[]> files = new HashMap<>();
    private final Set<Form> unknown = EnumSet.noneOf(Form.class);
    private final List<CommandApdu> sent = new ArrayList<>();
    private final KeyPair key;
    private StatusWord refusal = StatusWord.WRONG_PARAMETERS;
    private int current;
    private boolean verified;
    private boolean pinFirst;

    TestCard(KeyPair key, byte[] certificate) {
        this.key = key;
        files.put(0x000A, certificate);
        files.put(0x0006, String.format("%-160s", "JPKIAPICCTOKEN2").getBytes(StandardCharsets.US_ASCII));
        files.put(0x0001, new byte[1]);
        files.put(0x0008, HexFormat.of().parseHex("8f8f00"));
    }

    TestCard withoutShortForms(StatusWord answer, Form... forms) {
        unknown.addAll(Arrays.asList(forms));
        refusal = answer;
        return this;
    }

    /** As an Android token: the certificate is closed without the PIN. */
    TestCard pinFirst() {
        pinFirst = true;
        return this;
    }

    List<CommandApdu> sent() {
        return sent;
    }

    JpkiApplication select() throws CardException {
        return JpkiApplication.select(this).orElseThrow();
    }

    @Override
    public ResponseApdu transmit(CommandApdu command) {
        sent.add(CommandApdu.parse(command.encode()));
        return switch (command.ins()) {
            case 0xA4 -> selected(command);
            case 0xB0 -> command.p1() < 0x80 ? read(current, command.p1p2()) : readShort(command);
            case 0x20 -> command.p2() == 0x80 ? verify(command) : byShortId(command, Form.VERIFY);
            case 0x2A -> command.p2() == 0x80 ? sign(command) : byShortId(command, Form.SIGN);
            default -> ResponseApdu.of(StatusWord.INSTRUCTION_NOT_SUPPORTED);
        };
    }

    private ResponseApdu selected(CommandApdu command) {
        byte[] id = command.data();
        current = command.p1() == 0x04 ? 0 : ((id[0] & 0xFF) << 8) | (id[1] & 0xFF);
        return ResponseApdu.of(StatusWord.OK);
    }

    private ResponseApdu readShort(CommandApdu command) {
        if (unknown.contains(Form.READ)) {
            return ResponseApdu.of(refusal);
        }
        current = command.p1() & 0x1F;
        return read(current, command.p2());
    }

    private ResponseApdu byShortId(CommandApdu command, Form form) {
        if (unknown.contains(form)) {
            return ResponseApdu.of(refusal);
        }
        current = command.p2() & 0x1F;
        return form == Form.VERIFY ? verify(command) : sign(command);
    }

    private ResponseApdu read(int file, int offset) {
        byte[] content = files.get(file);
        if (content == null) {
            return ResponseApdu.of(StatusWord.NO_CURRENT_FILE);
        }
        if (file == 0x0001 || (pinFirst && file == 0x000A && !verified)) {
            return ResponseApdu.of(StatusWord.SECURITY_STATUS_NOT_SATISFIED);
        }
        return ResponseApdu.of(
                Arrays.copyOfRange(content, offset, Math.min(content.length, offset + 256)), StatusWord.OK);
    }

    private ResponseApdu verify(CommandApdu command) {
        if (current == 0x1B) {
            return ResponseApdu.of(new StatusWord(0x63C4));
        }
        if (current != 0x18) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        if (command.dataLength() == 0) {
            return ResponseApdu.of(new StatusWord(0x63C3));
        }
        verified = Arrays.equals(PIN, command.data());
        return ResponseApdu.of(verified ? StatusWord.OK : new StatusWord(0x63C2));
    }

    private ResponseApdu sign(CommandApdu command) {
        if (current != 0x17 && current != 0x1A) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        if (!verified || current == 0x1A) {
            return ResponseApdu.of(StatusWord.SECURITY_STATUS_NOT_SATISFIED);
        }
        try {
            boolean rsa = key.getPrivate().getAlgorithm().equals("RSA");
            Signature signature = Signature.getInstance(rsa ? "NONEwithRSA" : "NONEwithECDSA");
            signature.initSign(key.getPrivate());
            signature.update(command.data());
            return ResponseApdu.of(signature.sign(), StatusWord.OK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
