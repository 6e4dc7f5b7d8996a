package jp.madoguchi.session.conversation;

import jp.madoguchi.session.ProcedureId;

/** What a transition may know of the world: the name for a procedure that it may start, and what can be done now. */
public record Moment(ProcedureId fresh, Availability availability) {}
