package jp.madoguchi.virtual.card;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.jpki.CardGeneration;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.scp03.CardChannel;
import jp.madoguchi.card.scp03.CardKeys;
import jp.madoguchi.card.scp03.ChipSerial;
import jp.madoguchi.config.Persona;
import jp.madoguchi.virtual.sandbox.Pem;
import jp.madoguchi.virtual.sandbox.SandboxLayout;

/** The cards of a sandbox, each made anew of its folder, as after time in a pocket. */
public final class CardDirectory {
    /** A card that is in every sandbox, though no persona holds it: it is no My Number Card. */
    public static final String NO_MY_NUMBER_CARD = "not-jpki";

    private final SandboxLayout sandbox;

    /** The cards of the sandbox in this directory. */
    public CardDirectory(Path sandbox) {
        this.sandbox = new SandboxLayout(sandbox);
    }

    /**
     * The card of a persona.
     *
     * @throws NoSuchFileException when the sandbox has none of this name
     */
    public VirtualCard load(String persona) throws IOException {
        return load(persona, stateOf(persona));
    }

    /** The same card as one that can be told to fail, even between two writes to its memory. */
    public FaultyCard loadFaulty(String persona) throws IOException {
        return loadFaulty(persona, stateOf(persona));
    }

    /** The card of a persona in its first state, with a memory that lasts as long as this object and leaves the sandbox's alone. */
    public FaultyCard loadForgetful(Persona persona) throws IOException {
        return loadFaulty(persona.id(), new MemoryStore(CardState.first(persona)));
    }

    /** The card of a persona, with its memory elsewhere. */
    FaultyCard loadFaulty(String persona, StateStore memory) throws IOException {
        PowerFault power = new PowerFault();
        return new FaultyCard(load(persona, power.on(memory)), power);
    }

    private StateFile stateOf(String persona) {
        return StateFile.in(sandbox.card(persona));
    }

    private VirtualCard load(String persona, StateStore store) throws IOException {
        if (persona.equals(NO_MY_NUMBER_CARD)) {
            return new OtherCard();
        }
        Path folder = sandbox.card(persona);
        Properties chip = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve("card.properties"))) {
            chip.load(in);
        }
        Set<Quirk> quirks = Quirk.parse(chip.getProperty("quirks", ""));
        CardMemory memory = new CardMemory(store, generation(folder));
        CardSecrets secrets = new CardSecrets(memory, quirks);
        JpkiApplet jpki = new JpkiApplet(files(folder, chip), keys(folder), secrets, quirks);
        Optional<UpdateApplet> update = Boolean.parseBoolean(chip.getProperty("update"))
                ? Optional.of(new UpdateApplet(channel(chip), memory, secrets))
                : Optional.empty();
        return new MyNumberCard(HexFormat.of().parseHex(chip.getProperty("atr", "")), jpki, update);
    }

    /** A card is of the kind that its keys are. */
    private static CardGeneration generation(Path folder) throws IOException {
        return CardGeneration.of(Pem.readCertificate(folder.resolve("auth.pem")).getPublicKey())
                .orElseThrow(() -> new IOException("no card has such keys as those in " + folder.getFileName()));
    }

    private CardFiles files(Path folder, Properties chip) throws IOException {
        Path signature = folder.resolve("sign.pem");
        String authorities = chip.getProperty("authorities", "");
        return new CardFiles(
                chip.getProperty("label", ""),
                der(folder.resolve("auth.pem")),
                Files.exists(signature) ? Optional.of(der(signature)) : Optional.empty(),
                der(sandbox.pki().resolve("user-ca" + authorities + ".pem")),
                der(sandbox.pki().resolve("sign-ca" + authorities + ".pem")));
    }

    private static CardPrivateKeys keys(Path folder) throws IOException {
        Map<JpkiKey, PrivateKey> keys = new EnumMap<>(JpkiKey.class);
        keys.put(JpkiKey.USER_AUTHENTICATION, Pem.readKey(folder.resolve("auth.key")));
        if (Files.exists(folder.resolve("sign.pem"))) {
            keys.put(JpkiKey.SIGNATURE, Pem.readKey(folder.resolve("sign.key")));
        }
        return new CardPrivateKeys(keys);
    }

    /** A real card would hold its own two keys; here they are derived again of the master key beside it. */
    private CardChannel channel(Properties chip) throws IOException {
        ChipSerial serial = new ChipSerial(chip.getProperty("chipSerial", ""));
        String master = Files.readString(sandbox.scp03Master()).strip();
        try (Secret secret = Secret.takeBytes(HexFormat.of().parseHex(master))) {
            return new CardChannel(CardKeys.derive(secret, serial), serial, new SecureRandom());
        }
    }

    private static byte[] der(Path file) throws IOException {
        try {
            return Pem.readCertificate(file).getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IOException("no certificate in " + file.getFileName(), e);
        }
    }
}
