package jp.madoguchi.pos.conformance;

/** The hand at the device: a person, or a virtual device that does it by itself. */
public interface Operator {
    /** Nobody is there. */
    Operator NOBODY = deed -> false;

    /** Returns when the deed is done; false when it will not be, and its row is skipped. */
    boolean did(Deed deed);
}
