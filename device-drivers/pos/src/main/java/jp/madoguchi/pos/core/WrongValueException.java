package jp.madoguchi.pos.core;

/** A property of an entry has a value that its service can't use. */
public final class WrongValueException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * Says it of one property.
     *
     * @param what names the property and the value
     * @param remedy what to write instead
     */
    public WrongValueException(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    /** Names the property and the value. */
    public String what() {
        return String.valueOf(getMessage());
    }

    /** What to write instead. */
    public String remedy() {
        return remedy;
    }
}
