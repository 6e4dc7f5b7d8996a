package jp.madoguchi.card.scp03;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.OptionalInt;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.StatusWord;

/**
 * MAC chaining, encryption counter and the form of protected messages at level 33h (Amendment D, 6.2.4 to 6.2.7). Both ends
 * use the same code, each its own half; published traces in the tests show that it is not merely consistent with itself.
 */
final class SecureMessages implements AutoCloseable {
    static final int MAC_LENGTH = 8;

    /** Class byte of a protected command on the basic channel. */
    static final int CLA = 0x84;

    /** First byte of the counter block for answers (Amendment D, 6.2.7). */
    private static final byte ANSWER = (byte) 0x80;

    private final SessionKeys keys;
    private byte[] chaining;
    private int counter;

    SecureMessages(SessionKeys keys, byte[] chaining, int counter) {
        this.keys = keys;
        this.chaining = chaining.clone();
        this.counter = counter;
    }

    static SecureMessages fresh(SessionKeys keys) {
        return new SecureMessages(keys, new byte[Aes.BLOCK], 0);
    }

    byte[] chaining() {
        return chaining.clone();
    }

    int counter() {
        return counter;
    }

    /** Appends the MAC only, as EXTERNAL AUTHENTICATE wants it. */
    CommandApdu signCommand(CommandApdu command, byte[] body) {
        chaining = commandMac(command, body);
        byte[] protectedBody = Arrays.copyOf(body, body.length + MAC_LENGTH);
        System.arraycopy(chaining, 0, protectedBody, body.length, MAC_LENGTH);
        CommandApdu wrapped =
                CommandApdu.of(CLA, command.ins(), command.p1(), command.p2()).withData(protectedBody);
        OptionalInt le = command.le();
        return le.isPresent() ? wrapped.withLe(le.getAsInt()) : wrapped;
    }

    /** Checks the MAC and gives the body before it. */
    byte[] checkCommand(CommandApdu command) throws Scp03Exception {
        byte[] data = command.data();
        if (command.cla() != CLA || data.length < MAC_LENGTH) {
            throw new Scp03Exception(Scp03Exception.Reason.MALFORMED);
        }
        byte[] body = Arrays.copyOf(data, data.length - MAC_LENGTH);
        byte[] expected = commandMac(command, body);
        if (!startsWith(expected, Arrays.copyOfRange(data, body.length, data.length))) {
            throw new Scp03Exception(Scp03Exception.Reason.WRONG_MAC);
        }
        chaining = expected;
        return body;
    }

    CommandApdu wrapCommand(CommandApdu command) {
        counter++;
        byte[] plain = command.data();
        byte[] body = plain.length == 0 ? plain : keys.encrypt(counterBlock((byte) 0), plain);
        Arrays.fill(plain, (byte) 0);
        return signCommand(command, body);
    }

    CommandApdu unwrapCommand(CommandApdu command) throws Scp03Exception {
        byte[] body = checkCommand(command);
        counter++;
        CommandApdu plain = CommandApdu.of(CLA, command.ins(), command.p1(), command.p2());
        if (body.length > 0) {
            byte[] data = keys.decrypt(counterBlock((byte) 0), body);
            plain = data.length == 0 ? plain : plain.withData(data);
            Arrays.fill(data, (byte) 0);
        }
        OptionalInt le = command.le();
        return le.isPresent() ? plain.withLe(le.getAsInt()) : plain;
    }

    ResponseApdu wrapAnswer(ResponseApdu answer) {
        if (isError(answer.status())) {
            return ResponseApdu.of(answer.status());
        }
        byte[] plain = answer.data();
        byte[] body = plain.length == 0 ? plain : keys.encrypt(counterBlock(ANSWER), plain);
        byte[] data = Arrays.copyOf(body, body.length + MAC_LENGTH);
        System.arraycopy(answerMac(body, answer.status()), 0, data, body.length, MAC_LENGTH);
        return ResponseApdu.of(data, answer.status());
    }

    ResponseApdu unwrapAnswer(ResponseApdu answer) throws Scp03Exception {
        byte[] data = answer.data();
        if (isError(answer.status())) {
            throw new Scp03Exception(Scp03Exception.Reason.REFUSED);
        }
        if (data.length < MAC_LENGTH) {
            throw new Scp03Exception(Scp03Exception.Reason.MALFORMED);
        }
        byte[] body = Arrays.copyOf(data, data.length - MAC_LENGTH);
        if (!startsWith(answerMac(body, answer.status()), Arrays.copyOfRange(data, body.length, data.length))) {
            throw new Scp03Exception(Scp03Exception.Reason.WRONG_MAC);
        }
        byte[] plain = body.length == 0 ? body : keys.decrypt(counterBlock(ANSWER), body);
        return ResponseApdu.of(plain, answer.status());
    }

    @Override
    public void close() {
        keys.close();
    }

    private byte[] commandMac(CommandApdu command, byte[] body) {
        byte[] header = {
            (byte) CLA,
            (byte) command.ins(),
            (byte) command.p1(),
            (byte) command.p2(),
            (byte) (body.length + MAC_LENGTH)
        };
        return keys.commandMac(chaining, header, body);
    }

    private byte[] answerMac(byte[] body, StatusWord status) {
        return keys.responseMac(chaining, body, new byte[] {(byte) status.sw1(), (byte) status.sw2()});
    }

    private byte[] counterBlock(byte first) {
        return ByteBuffer.allocate(Aes.BLOCK)
                .put(0, first)
                .putInt(Aes.BLOCK - Integer.BYTES, counter)
                .array();
    }

    /** Answers with an error status carry neither data nor MAC (Amendment D, 6.2.5). */
    private static boolean isError(StatusWord status) {
        return !status.isOk() && status.sw1() != 0x62 && status.sw1() != 0x63;
    }

    private static boolean startsWith(byte[] mac, byte[] given) {
        return MessageDigest.isEqual(Arrays.copyOf(mac, MAC_LENGTH), given);
    }
}
