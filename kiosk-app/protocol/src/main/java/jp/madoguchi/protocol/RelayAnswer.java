package jp.madoguchi.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;

/** What the centre wants next in a reset; {@code n} is the number of the step that it answers. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RelayAnswer.Command.class, name = "COMMAND"),
    @JsonSubTypes.Type(value = RelayAnswer.AskResident.class, name = "ASK_RESIDENT"),
    @JsonSubTypes.Type(value = RelayAnswer.Finished.class, name = "FINISHED")
})
public sealed interface RelayAnswer {
    int n();

    /** Opaque command for the card, in short form. */
    record Command(
            int n, @JsonSerialize(using = Hex.Writer.class) @JsonDeserialize(using = Hex.Reader.class) Bytes cApdu)
            implements RelayAnswer {}

    /** The card keeps no tag of the last reservation: only one try with the new secret can tell. */
    record AskResident(int n, int maxTries) implements RelayAnswer {}

    /** The end; {@code reconciliation} is there when the state is RECONCILED. */
    record Finished(int n, ResetState state, Optional<Reconciliation> reconciliation) implements RelayAnswer {}

    /** What the card says of the earlier attempt. */
    enum Reconciliation {
        DONE,
        NOT_DONE
    }
}
