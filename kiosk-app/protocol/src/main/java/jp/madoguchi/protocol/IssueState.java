package jp.madoguchi.protocol;

/** Where an issue stands; issued = printed + spoiled + void + open (ISSUED and UNKNOWN) at any moment. */
public enum IssueState {
    /** No number yet, and not counted. */
    PREPARING,
    ISSUED,
    PRINTED,
    SPOILED,
    VOID,
    UNKNOWN
}
