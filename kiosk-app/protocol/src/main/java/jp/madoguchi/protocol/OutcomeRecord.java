package jp.madoguchi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/** The outcome as the centre keeps it; only UNKNOWN isn't final. */
public record OutcomeRecord(
        UUID issueId, IssueState state, @JsonProperty("final") boolean isFinal, Instant recordedAt) {}
