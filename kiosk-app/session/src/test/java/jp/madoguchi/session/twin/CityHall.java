package jp.madoguchi.session.twin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.OptionalItems;
import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.print.document.Resident;
import jp.madoguchi.print.document.Scope;
import jp.madoguchi.print.document.SealImage;
import jp.madoguchi.print.document.Sex;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.seal.Issuer;
import jp.madoguchi.print.seal.SealKey;
import jp.madoguchi.print.seal.SealedDocument;
import jp.madoguchi.print.seal.Seals;
import jp.madoguchi.print.seal.SheetStatement;
import jp.madoguchi.print.seal.WrongSealException;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.DocumentBinding;
import jp.madoguchi.protocol.FlattenedJwe;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueEnvelope;
import jp.madoguchi.protocol.IssueRequest;
import jp.madoguchi.protocol.IssueState;
import jp.madoguchi.protocol.IssueTransaction;
import jp.madoguchi.protocol.Jws;
import jp.madoguchi.protocol.MaskedName;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.Sha256;

/** Issues what it is asked for, signed and encrypted; what it writes can be distorted before it is signed. */
public final class CityHall {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyPair keys = Keys.p256();
    private final Map<UUID, FlattenedJwe> documents = new HashMap<>();
    private UnaryOperator<ResidenceCertificate> clerk = UnaryOperator.identity();
    private Registrar registrar = SealKey::seal;
    private Optional<Bindery> bindery = Optional.empty();
    private byte[] lastPdf = {};
    private String name = "架空　花子";
    private int issued;
    private int step = 1;

    /** What this clerk does to every certificate before it is signed. */
    public void employ(UnaryOperator<ResidenceCertificate> other) {
        clerk = other;
    }

    /** Who seals the sheets from now on. */
    public void employ(Registrar other) {
        registrar = other;
    }

    /** From now on certificates are finished PDFs, signed for by this bindery. */
    public void deliverFinished(Bindery signing) {
        bindery = Optional.of(signing);
    }

    /** From now on certificates are data for the kiosk, as they are at first. */
    public void deliverData() {
        bindery = Optional.empty();
    }

    /** The PDF that was finished last, before anybody else touched it. */
    public byte[] lastPdf() {
        return lastPdf.clone();
    }

    /** Whom the next certificates are about. */
    public void name(String other) {
        name = other;
    }

    /** From now on every certificate has the number of the one before. */
    public void repeatNumbers() {
        step = 0;
    }

    ECPublicKey publicKey() {
        return (ECPublicKey) keys.getPublic();
    }

    Issue issue(IssueRequest request) {
        issued += step;
        ResidenceCertificate certificate = clerk.apply(certificate(request));
        byte[] content =
                bindery.isPresent() ? pdf(certificate) : new SealedDocument(certificate, seals(certificate)).write();
        DocumentBinding binding = bindery.<DocumentBinding>map(each -> each.signFor(content, MaskedName.of(name)))
                .orElseGet(() -> new DocumentBinding.SignedData(Sha256.of(content)));
        return issue(request, content, binding);
    }

    /** For whoever never reads it: to write and seal a certificate takes most of the time of a visit. */
    Issue issueNonsense(IssueRequest request) {
        issued += step;
        byte[] content = "{\"nonsense\":%d}".formatted(issued).getBytes(StandardCharsets.US_ASCII);
        return issue(request, content, new DocumentBinding.SignedData(Sha256.of(content)));
    }

    private Issue issue(IssueRequest request, byte[] content, DocumentBinding binding) {
        var issueId = UUID.randomUUID();
        documents.put(issueId, IssueTransaction.seal(content, binding, request, Samples.SUBJECT, RANDOM));
        var envelope =
                Jws.sign(envelope(request, issueId, binding), "municipality-" + Samples.MUNICIPALITY, (ECPrivateKey)
                        keys.getPrivate());
        return new Issue(issueId, request.orderId(), request.requestId(), IssueState.ISSUED, Optional.of(envelope));
    }

    private byte[] pdf(ResidenceCertificate certificate) {
        try {
            Seals seals = seals(certificate);
            lastPdf = seals.isEmpty()
                    ? IpamjMincho.COMPOSER.composeFile(certificate)
                    : IpamjMincho.COMPOSER.composeFile(certificate, seals);
            return lastPdf.clone();
        } catch (UnprintableException | WrongSealException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What can't be printed can't be sealed either; the kiosk has to find that out by itself. */
    private Seals seals(ResidenceCertificate certificate) {
        try {
            return registrar.seal(sealKey(), IpamjMincho.COMPOSER.statements(certificate));
        } catch (UnprintableException e) {
            return Seals.none();
        }
    }

    /** With which this municipality seals. */
    public SealKey sealKey() {
        var issuer = new Issuer(Samples.MUNICIPALITY, publicKey(), LocalDate.MIN, LocalDate.MAX);
        return new SealKey(issuer, (ECPrivateKey) keys.getPrivate());
    }

    FlattenedJwe document(UUID issueId) {
        return Optional.ofNullable(documents.remove(issueId)).orElseThrow();
    }

    private IssueEnvelope envelope(IssueRequest request, UUID issueId, DocumentBinding document) {
        var endpoints = Samples.session(Purpose.ISSUE).session().endpoints();
        return new IssueEnvelope(
                issueId,
                number(),
                request.orderId(),
                request.requestId(),
                request.nonce(),
                request.sessionId(),
                request.quoteId(),
                endpoints.terminalId(),
                endpoints.terminalSpkiSha256(),
                Samples.SUBJECT,
                request.municipalityCode(),
                request.kind(),
                request.options(),
                request.copies(),
                document,
                "K7QW3ZHN",
                Samples.NOW.minusSeconds(1),
                Samples.NOW.plusSeconds(600));
    }

    private String number() {
        return "999999-261120-%06d".formatted(issued);
    }

    private ResidenceCertificate certificate(IssueRequest request) {
        CertificateOptions options = request.options();
        var items = new OptionalItems(options.relationship(), options.domicile(), false, false);
        var resident = new Resident(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(1980, 4, 3),
                Sex.FEMALE,
                Optional.of("世帯主").filter(text -> options.relationship()),
                LocalDate.of(2008, 10, 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new ResidenceCertificate(
                Scope.valueOf(options.scope().name()),
                items,
                "架空県架空市中央一丁目２番３号",
                Optional.of(name).filter(text -> options.relationship()),
                List.of(resident),
                0,
                List.of(),
                attestation(request.municipalityCode()));
    }

    private Attestation attestation(String code) {
        return new Attestation(code, number(), LocalDate.of(2026, 11, 20), "架空県架空市長", "見本　太郎", seal(), "K7QW3ZHN");
    }

    private static SealImage seal() {
        try {
            return SealImage.of(Files.readAllBytes(Cards.config().resolve("seals/999999.png")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signs for what the sheets say. */
    @FunctionalInterface
    public interface Registrar {
        Seals seal(SealKey key, List<SheetStatement> sheets) throws UnprintableException;
    }
}
