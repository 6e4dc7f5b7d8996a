package jp.madoguchi.virtual.sandbox;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.madoguchi.card.scp03.ChipSerial;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.Municipality;
import jp.madoguchi.config.Persona.Validity;
import org.bouncycastle.cert.X509CertificateHolder;

/** Everything generated that the sandbox needs, in one directory that is never committed. */
public final class Sandbox {
    private static final Duration LISTS_VALID_FOR = Duration.ofDays(60);

    private final SandboxLayout layout;
    private final Path config;
    private final Clock clock;
    private final List<CardHolder> holders;
    private final Municipalities municipalities;
    private final List<BigInteger> revokedUser = new ArrayList<>();
    private final List<BigInteger> revokedSignature = new ArrayList<>();

    private Sandbox(SandboxLayout layout, Path config, Clock clock) throws ConfigurationException {
        this.layout = layout;
        this.config = config;
        this.clock = clock;
        this.holders = CardHolder.load(config);
        this.municipalities = Municipalities.load(config);
    }

    /**
     * Makes the sandbox unless it is there and fits the personas and the day. Making it anew puts every card back in its
     * first state with new certificates; RSA keys are kept, because they take seconds.
     *
     * @param fresh makes it anew in any case
     * @return whether it was made now
     */
    public static boolean prepare(Path directory, Path config, Clock clock, boolean fresh)
            throws IOException, ConfigurationException {
        return prepare(directory, config, clock, fresh, doing -> {});
    }

    /**
     * The same for somebody who waits.
     *
     * @param progress is told what takes the time, once it is known that it can be done
     */
    public static boolean prepare(Path directory, Path config, Clock clock, boolean fresh, Consumer<String> progress)
            throws IOException, ConfigurationException {
        SandboxLayout layout = new SandboxLayout(directory);
        if (!fresh && Marker.isCurrent(layout.marker(), config, clock)) {
            return false;
        }
        Sandbox sandbox = new Sandbox(layout, config, clock);
        progress.accept("making the sandbox in " + directory + " (certificates, cards, keys, register): some seconds");
        sandbox.make();
        return true;
    }

    private void make() throws IOException {
        Files.createDirectories(layout.root());
        Files.deleteIfExists(layout.marker());
        SpareKeys.fill(layout.root(), rsaKeys());
        new ServiceKeys(layout, clock).writeTls();
        new ServiceKeys(layout, clock)
                .writeSigning(
                        municipalities.all().stream().map(Municipality::code).toList());
        JpkiAuthorities today = JpkiAuthorities.ofToday(layout.pki(), clock);
        JpkiAuthorities next = JpkiAuthorities.ofTheNextCard(layout.pki(), clock);
        writeCards(new CardCertificates(today, next, clock));
        writeLists(today, "", revokedUser, revokedSignature);
        writeLists(next, JpkiAuthorities.NEXT, List.of(), List.of());
        Marker.write(layout.marker(), config, clock);
    }

    private List<Path> rsaKeys() throws IOException {
        for (CardHolder holder : holders) {
            Files.createDirectories(layout.card(holder.persona().id()));
        }
        Files.createDirectories(layout.pki());
        Files.createDirectories(layout.keys());
        return Stream.concat(
                        Stream.of(JpkiAuthorities.USER_CA, JpkiAuthorities.SIGN_CA)
                                .map(name -> layout.pki().resolve(name + ".key")),
                        holders.stream()
                                .filter(holder -> !holder.isOfTheNextKind())
                                .flatMap(holder -> folder(holder).keysOf(holder).stream()))
                .toList();
    }

    private void writeCards(CardCertificates certificates) throws IOException {
        Register register = new Register();
        for (CardHolder holder : holders) {
            CardFolder folder = folder(holder);
            X509CertificateHolder user = certificates.userAuthentication(
                    holder, keys(holder, folder.userKey()).getPublic());
            Optional<X509CertificateHolder> signature = Optional.empty();
            if (holder.hasSignatureCertificate()) {
                signature = Optional.of(certificates.signature(
                        holder, keys(holder, folder.signatureKey()).getPublic()));
            }
            ChipSerial serial = randomSerial();
            folder.write(holder.persona(), serial, user, signature);
            register.add(holder.persona(), serial, user, signature);
            if (holder.persona().user() == Validity.REVOKED) {
                revokedUser.add(user.getSerialNumber());
            }
            if (holder.persona().signature() == Validity.REVOKED) {
                signature.ifPresent(each -> revokedSignature.add(each.getSerialNumber()));
            }
        }
        register.write(layout.register());
    }

    private void writeLists(
            JpkiAuthorities authorities, String suffix, List<BigInteger> user, List<BigInteger> signature)
            throws IOException {
        var now = clock.instant();
        Pem.write(
                layout.pki().resolve(JpkiAuthorities.USER_CA + suffix + ".crl"),
                authorities.user().revoke(user, now, now.plus(LISTS_VALID_FOR)));
        Pem.write(
                layout.pki().resolve(JpkiAuthorities.SIGN_CA + suffix + ".crl"),
                authorities.signature().revoke(signature, now, now.plus(LISTS_VALID_FOR)));
    }

    /** An RSA key is there already. */
    private static KeyPair keys(CardHolder holder, Path file) throws IOException {
        if (!holder.isOfTheNextKind()) {
            return KeyPairs.readRsa(file);
        }
        KeyPair pair = KeyPairs.curveOfTheNextCard();
        Pem.writeKey(file, pair.getPrivate());
        return pair;
    }

    private CardFolder folder(CardHolder holder) {
        return new CardFolder(layout.card(holder.persona().id()));
    }

    private static ChipSerial randomSerial() {
        byte[] bytes = new byte[ChipSerial.LENGTH];
        new SecureRandom().nextBytes(bytes);
        return ChipSerial.of(bytes);
    }
}
