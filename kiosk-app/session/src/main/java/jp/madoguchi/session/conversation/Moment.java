package jp.madoguchi.session.conversation;

import jp.madoguchi.session.ProcedureId;

/**
 * What a transition may know of the world.
 *
 * @param fresh the name for a procedure that it may start
 * @param availability what can be begun now
 * @param cardPresent whether the reader has a card, be it of this visit or of the next
 */
public record Moment(ProcedureId fresh, Availability availability, boolean cardPresent) {}
