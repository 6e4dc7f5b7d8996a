package jp.madoguchi.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolJsonTest {
    private static final UUID ID = UUID.fromString("01a1f11a-7b58-798f-b22a-ac25025c52b9");

    private static <T> T answer(String json, Class<T> type) throws IOException {
        return ProtocolJson.readAnswer(json.getBytes(StandardCharsets.UTF_8), type);
    }

    private static String text(Object message) {
        return new String(ProtocolJson.write(message), StandardCharsets.UTF_8);
    }

    @Test
    void aCommandForTheCardIsInUpperCaseHexadecimal() throws IOException {
        var command = answer("{\"type\":\"COMMAND\",\"n\":2,\"cApdu\":\"8050000008A1\"}", RelayAnswer.class);
        assertEquals(
                new RelayAnswer.Command(2, Bytes.of(new byte[] {(byte) 0x80, 0x50, 0, 0, 8, (byte) 0xA1})), command);
        assertEquals(
                "{\"type\":\"RESPONSE\",\"rApdu\":\"63C0\"}",
                text(new RelayStep.CardResponse(Bytes.of(new byte[] {0x63, (byte) 0xC0}))));
    }

    @Test
    void anAnswerMayHoldMembersThatThisVersionDoesNotKnow() throws IOException {
        assertEquals(
                new ReservationCheck(ReservationCheck.State.NONE, Optional.empty()),
                answer("{\"state\":\"NONE\",\"later\":1}", ReservationCheck.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"scope\":\"HOUSEHOLD\",\"relationship\":true,\"domicile\":false,\"individualNumber\":false}",
                "{\"scope\":null,\"relationship\":true,\"domicile\":false,\"individualNumber\":false,"
                        + "\"residentRecordCode\":false}",
                "{\"scope\":\"HOUSEHOLD\",\"relationship\":\"true\",\"domicile\":false,\"individualNumber\":false,"
                        + "\"residentRecordCode\":false}",
                "{\"scope\":\"HOUSEHOLD\",\"scope\":\"INDIVIDUAL\",\"relationship\":true,\"domicile\":false,"
                        + "\"individualNumber\":false,\"residentRecordCode\":false}"
            })
    void anOptionIsNeverAssumed(String json) {
        assertThrows(IOException.class, () -> answer(json, CertificateOptions.class));
    }

    @Test
    void aFaultInAMessageDoesNotShowTheMessage() {
        var fault = assertThrows(
                JsonMappingException.class,
                () -> answer("{\"state\":\"NONE\",\"validUntil\":\"PERSONAL\"} ", Quote.class));
        assertEquals(-1, String.valueOf(fault.getMessage()).indexOf("PERSONAL"));
    }

    @Test
    void timesHaveMillisecondsAlways() {
        var record = new OutcomeRecord(ID, IssueState.PRINTED, true, Sample.NOW);
        assertEquals(
                "{\"issueId\":\"" + ID + "\",\"state\":\"PRINTED\",\"final\":true,"
                        + "\"recordedAt\":\"2026-11-19T00:01:10.000Z\"}",
                text(record));
    }

    @Test
    void whatAMessageSaysOfItselfIsNoMember() throws IOException {
        var outcome = new Outcome(
                Outcome.Result.PRINTED,
                Outcome.Reason.NONE,
                1,
                ID,
                1,
                Sample.SUBJECT,
                Sample.NOW,
                new Outcome.Fee(0, 0));
        assertEquals(outcome, ProtocolJson.readSigned(ProtocolJson.write(outcome), Outcome.class));
        assertEquals(Sample.quote(), ProtocolJson.readSigned(ProtocolJson.write(Sample.quote()), Quote.class));
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyProblemCodeSurvivesTheWire(ProblemCode code) {
        assertEquals(code, ProblemCode.parse(code.wire()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AA==", "AB", "A", "+/+/", "A A"})
    void bytesAreBase64urlWithoutPaddingAndInTheirOnlyForm(String text) {
        assertThrows(IllegalArgumentException.class, () -> Bytes.parse(text));
    }
}
