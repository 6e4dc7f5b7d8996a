package jp.madoguchi.pos;

import java.nio.file.Path;

/** A file that says which devices there are, or where, cannot be used; says where and what to do about it. */
public final class DeviceConfigurationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final String fault;
    private final int line;
    private final String remedy;

    DeviceConfigurationException(Path file, Problem problem) {
        super(problem.text(file), problem.cause());
        this.file = file;
        this.fault = problem.fault(file);
        this.line = problem.line();
        this.remedy = problem.remedy();
    }

    /** Of another file than jpos.xml: what its reader said, which names file and remedy. */
    public DeviceConfigurationException(Path file, Exception said) {
        super(said.getMessage(), said);
        this.file = file;
        this.fault = String.valueOf(said.getMessage());
        this.line = 0;
        this.remedy = "";
    }

    /** The file at fault. */
    public Path file() {
        return file;
    }

    /** The line at fault, counted from 1; 0 when the whole file is meant. */
    public int line() {
        return line;
    }

    /** Where and what, without the remedy. */
    public String fault() {
        return fault;
    }

    /** What an operator does about it. */
    public String remedy() {
        return remedy;
    }
}
