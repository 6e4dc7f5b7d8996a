package jp.madoguchi.pos.drivers;

/** The service that an entry names can't be had: what is wrong with it, and what an integrator does about it. */
public final class DriverException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    DriverException(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    DriverException(String what, String remedy, Throwable cause) {
        super(what, cause);
        this.remedy = remedy;
    }

    /** What is wrong, with the class at fault. */
    public String what() {
        return String.valueOf(getMessage());
    }

    /** What an integrator does about it. */
    public String remedy() {
        return remedy;
    }
}
