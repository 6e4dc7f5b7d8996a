package jp.madoguchi.protocol;

/** Where an issue stands; issued = printed + spoiled + void + open (ISSUED and UNKNOWN) at any moment. */
public enum IssueState {
    ISSUED,
    PRINTED,
    SPOILED,
    VOID,
    UNKNOWN
}
