package jp.madoguchi.session;

/** Names one started procedure, so that its answer can only reach the state that waits for it. */
public record ProcedureId(long number) {}
