package jp.madoguchi.centre;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.jpki.JpkiApplication;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.update.RelayAllowList;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Persona;
import jp.madoguchi.config.Personas;
import jp.madoguchi.protocol.AuthenticationText;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.CardProof;
import jp.madoguchi.protocol.CentreSession;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.virtual.card.CardDirectory;
import jp.madoguchi.virtual.card.FaultyCard;
import jp.madoguchi.virtual.card.InMemoryChannel;

/** A persona's card in the resident's hand, spoken to by the product's own card code. */
final class TestCard {
    private final FaultyCard card;
    private final InMemoryChannel channel;
    private final Persona persona;

    TestCard(Path sandbox, String persona) throws IOException {
        this.card = new FaultyCard(new CardDirectory(sandbox).load(persona));
        this.channel = new InMemoryChannel(card);
        try {
            this.persona = Personas.load(sandbox.resolveSibling("config")).persona(persona);
        } catch (ConfigurationException e) {
            throw new IOException(e);
        }
    }

    FaultyCard fault() {
        return card;
    }

    byte[] authCertificate() {
        return call(
                () -> select().readUserAuthenticationCertificate().orElseThrow().der());
    }

    byte[] signCertificate() {
        JpkiApplication jpki = withPassword(persona.password());
        return call(() -> jpki.readSignatureCertificate().orElseThrow().der());
    }

    Sha256 subject() {
        return Sha256.of(authCertificate());
    }

    /** What this card gives to sign in with the user authentication PIN. */
    CardProof proof(CentreSession session) {
        byte[] certificate = authCertificate();
        BigInteger serial = call(() -> select().readUserAuthenticationCertificate()
                        .orElseThrow()
                        .x509())
                .getSerialNumber();
        byte[] text = AuthenticationText.of(session, Sha256.of(certificate), serial);
        return CardProof.byAuthKey(certificate, sign(text));
    }

    /** What this card gives to sign in with the signature password, for this user authentication certificate. */
    CardProof proofBySignature(CentreSession session, byte[] authCertificate) {
        JpkiApplication jpki = withPassword(persona.password());
        var certificate = call(() -> jpki.readSignatureCertificate().orElseThrow());
        byte[] text = AuthenticationText.of(
                session, Sha256.of(authCertificate), certificate.x509().getSerialNumber());
        byte[] signature = call(
                () -> jpki.sign(JpkiKey.SIGNATURE, Sha256.of(text).toArray()).orElseThrow());
        return CardProof.bySignKey(authCertificate, certificate.der(), signature);
    }

    /** Signs with the user authentication key, after the PIN. */
    byte[] sign(byte[] text) {
        return call(() -> {
            JpkiApplication jpki = select();
            jpki.verify(JpkiKey.USER_AUTHENTICATION, secret(persona.pin()));
            return jpki.sign(JpkiKey.USER_AUTHENTICATION, Sha256.of(text).toArray())
                    .orElseThrow();
        });
    }

    /** Passes a command of the centre on, if the kiosk's list permits it. */
    Bytes relay(Bytes command) throws CardException {
        CommandApdu apdu = CommandApdu.parse(command.toArray());
        if (!RelayAllowList.permits(apdu)) {
            throw new IllegalStateException("not permitted: " + apdu);
        }
        return Bytes.of(channel.transmit(apdu).encode());
    }

    /** Whether this signature password opens the card; a wrong one costs a try. */
    boolean opensWith(String password) {
        return call(() -> {
            card.reset();
            return select().verify(JpkiKey.SIGNATURE, secret(password)) instanceof PinCheck.Verified;
        });
    }

    int passwordTriesLeft() {
        return call(
                () -> select().readRetryCounter(JpkiKey.SIGNATURE).orElseThrow().left());
    }

    String password() {
        return persona.password();
    }

    private JpkiApplication withPassword(String password) {
        return call(() -> {
            JpkiApplication jpki = select();
            jpki.verify(JpkiKey.SIGNATURE, secret(password));
            return jpki;
        });
    }

    private JpkiApplication select() throws CardException {
        return JpkiApplication.select(channel).orElseThrow();
    }

    private static Secret secret(String text) {
        return Secret.takeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private interface Call<T> {
        T perform() throws CardException;
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.perform();
        } catch (CardException e) {
            throw new IllegalStateException(e);
        }
    }
}
