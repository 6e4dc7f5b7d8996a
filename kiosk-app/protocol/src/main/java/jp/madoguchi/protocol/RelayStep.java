package jp.madoguchi.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/** What the kiosk hands to the centre in a reset: the start, or what became of the last command. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RelayStep.StartReset.class, name = "START_RESET"),
    @JsonSubTypes.Type(value = RelayStep.StartReconcile.class, name = "START_RECONCILE"),
    @JsonSubTypes.Type(value = RelayStep.CardResponse.class, name = "RESPONSE"),
    @JsonSubTypes.Type(value = RelayStep.CardLost.class, name = "CARD_LOST"),
    @JsonSubTypes.Type(value = RelayStep.ResidentCheck.class, name = "RESIDENT_CHECK")
})
public sealed interface RelayStep {
    /** Step 1 of mode RESET; see {@link ResetSecret}. */
    record StartReset(FlattenedJwe newSecret) implements RelayStep {}

    /** Step 1 of mode RECONCILE. */
    record StartReconcile() implements RelayStep {}

    /** The card's answer with its status word, unchanged. */
    record CardResponse(@JsonSerialize(using = Hex.Writer.class) @JsonDeserialize(using = Hex.Reader.class) Bytes rApdu)
            implements RelayStep {}

    /** The card gave no answer; nobody knows what it did. */
    record CardLost(Reason reason) implements RelayStep {}

    /** After {@link RelayAnswer.AskResident} only: what the card said to one VERIFY of the new secret. */
    record ResidentCheck(Result result) implements RelayStep {}

    /** Why there was no answer. */
    enum Reason {
        REMOVED,
        READER_GONE,
        TRANSPORT_ERROR,
        CARD_RESET,
        REFUSED_BY_ALLOW_LIST
    }

    /** DECLINED: no VERIFY was made. */
    enum Result {
        ACCEPTED,
        REJECTED,
        DECLINED
    }
}
