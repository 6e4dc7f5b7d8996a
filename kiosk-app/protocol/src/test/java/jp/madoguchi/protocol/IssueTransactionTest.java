package jp.madoguchi.protocol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPrivateKey;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueTransactionTest {
    private final Sample sample = new Sample();
    private final IssueTransaction transaction = Sample.transaction();
    private final IssueRequest request = transaction.request(new byte[] {1});

    @AfterEach
    void close() {
        transaction.close();
    }

    private VerifiedDocument open(Issue issue, FlattenedJwe document) throws BindingException {
        return transaction.open(issue, document, sample.trust, Sample.NOW);
    }

    private FlattenedJwe sealed() {
        return IssueTransaction.seal(Sample.DATA, Sample.DATA_BINDING, request, Sample.SUBJECT, Sample.RANDOM);
    }

    @Test
    void theDocumentOfThisTransactionOpens() throws BindingException {
        try (var document = open(sample.issue(request, sample.envelope(request)), sealed())) {
            assertArrayEquals(Sample.DATA, document.data());
            assertEquals("999999-2026-000123", document.issueNumber());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "issueId,01a1f11a-7388-7af6-ac3b-ffb926c83ced",
        "issueNumber,x",
        "orderId,01a1f11a-7388-7af6-ac3b-ffb926c83cec",
        "requestId,01a1f11a-7388-7af6-ac3b-ffb926c83cec",
        "nonce,AAAAAAAAAAAAAAAAAAAAAA",
        "sessionId,01a1f11a-7388-7af6-ac3b-ffb926c83cec",
        "quoteId,01a1f11a-7388-7af6-ac3b-ffb926c83cec",
        "terminalId,KIOSK-DEMO-0002",
        "terminalSpkiSha256,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "subjectCertSha256,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "municipalityCode,999998",
        "kind,SEAL_REGISTRATION_CERTIFICATE",
        "copies,2",
        "subjectMarker,O0O0O0O0",
        "issuedAt,2026-11-19T09:00:00.000Z",
        "validUntil,2026-11-19T00:01:10.000Z",
        "unknown,1"
    })
    void aMemberThatDiffersIsRefused(String member, String value) {
        ObjectNode envelope = tree(sample.envelope(request));
        if (member.equals("copies")) {
            envelope.put(member, Integer.parseInt(value));
        } else {
            envelope.put(member, value);
        }
        var refusal = assertThrows(BindingException.class, () -> open(sample.issue(request, envelope), sealed()));
        assertEquals(member.equals("unknown") ? "payload" : member, refusal.member());
    }

    @ParameterizedTest
    @CsvSource({"scope", "relationship", "domicile", "individualNumber", "residentRecordCode"})
    void anOptionThatDiffersIsRefused(String option) {
        ObjectNode envelope = tree(sample.envelope(request));
        ObjectNode options = (ObjectNode) envelope.get("options");
        if (option.equals("scope")) {
            options.put("scope", "INDIVIDUAL");
        } else {
            options.put(option, true);
        }
        var refusal = assertThrows(BindingException.class, () -> open(sample.issue(request, envelope), sealed()));
        assertEquals("options", refusal.member());
    }

    @Test
    void noMemberOfTheEnvelopeEscapesTheseTests() {
        var names = Arrays.stream(IssueEnvelope.class.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(18, names.size(), "a new member needs a row above: " + names);
    }

    @Test
    void otherDataThanTheMunicipalitySignedIsRefused() {
        byte[] other = "{\"of\":\"somebody else\"}".getBytes(StandardCharsets.UTF_8);
        var document = IssueTransaction.seal(other, Sample.DATA_BINDING, request, Sample.SUBJECT, Sample.RANDOM);
        var refusal = assertThrows(
                BindingException.class, () -> open(sample.issue(request, sample.envelope(request)), document));
        assertEquals("dataSha256", refusal.member());
    }

    @Test
    void theDocumentOfAnotherTransactionDoesNotDecrypt() {
        try (var other = Sample.transaction()) {
            var theirs = IssueTransaction.seal(
                    Sample.DATA, Sample.DATA_BINDING, other.request(new byte[] {1}), Sample.SUBJECT, Sample.RANDOM);
            var relabelled =
                    new FlattenedJwe(theirs.header(), sealed().aad(), theirs.iv(), theirs.ciphertext(), theirs.tag());
            var issue = sample.issue(request, sample.envelope(request));
            assertEquals(
                    "aad",
                    assertThrows(BindingException.class, () -> open(issue, theirs))
                            .member());
            assertEquals(
                    "ciphertext",
                    assertThrows(BindingException.class, () -> open(issue, relabelled))
                            .member());
        }
    }

    @Test
    void theDocumentOfAnotherResidentDoesNotDecrypt() {
        var document = IssueTransaction.seal(
                Sample.DATA, Sample.DATA_BINDING, request, Sha256.of(new byte[] {2}), Sample.RANDOM);
        var issue = sample.issue(request, sample.envelope(request));
        assertEquals(
                "aad",
                assertThrows(BindingException.class, () -> open(issue, document))
                        .member());
    }

    @Test
    void anEnvelopeOfAnotherSignerIsRefused() {
        var forged = Jws.sign(sample.envelope(request), "municipality-999999", (ECPrivateKey)
                Sample.keyPair().getPrivate());
        var issue = sample.issue(request, sample.envelope(request));
        var other =
                new Issue(issue.issueId(), issue.orderId(), issue.requestId(), IssueState.ISSUED, Optional.of(forged));
        assertEquals(
                "signature",
                assertThrows(BindingException.class, () -> open(other, sealed()))
                        .member());
    }

    @Test
    void anAnswerToAnotherRequestIsRefused() {
        var issue = sample.issue(request, sample.envelope(request));
        var other = new Issue(issue.issueId(), issue.orderId(), request.orderId(), IssueState.ISSUED, issue.envelope());
        assertEquals(
                "requestId",
                assertThrows(BindingException.class, () -> open(other, sealed()))
                        .member());
    }

    @Test
    void nothingOpensAfterTheTransactionHasEnded() {
        var issue = sample.issue(request, sample.envelope(request));
        transaction.close();
        assertThrows(IllegalStateException.class, () -> open(issue, sealed()));
    }

    @Test
    void rightBeforeThePrintAnotherCardIsRefused() throws BindingException {
        try (var document = open(sample.issue(request, sample.envelope(request)), sealed())) {
            document.confirm(Sample.SUBJECT, Sample.NOW);
            var otherCard = Sha256.of(new byte[] {2});
            assertThrows(BindingException.class, () -> document.confirm(otherCard, Sample.NOW));
            assertThrows(BindingException.class, () -> document.confirm(Sample.SUBJECT, Sample.NOW.plusSeconds(600)));
        }
    }

    @Test
    void aClosedDocumentGivesNoData() throws BindingException {
        var document = open(sample.issue(request, sample.envelope(request)), sealed());
        document.close();
        assertThrows(IllegalStateException.class, document::data);
    }

    private static ObjectNode tree(IssueEnvelope envelope) {
        JsonNode tree = ProtocolJson.strictMapper().valueToTree(envelope);
        return (ObjectNode) tree;
    }
}
