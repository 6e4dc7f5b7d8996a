package jp.madoguchi.protocol;

import java.util.Optional;
import java.util.UUID;

/** One copy of one certificate at the centre; the envelope is there until an outcome is recorded. */
public record Issue(UUID issueId, UUID orderId, UUID requestId, IssueState state, Optional<FlattenedJws> envelope) {}
