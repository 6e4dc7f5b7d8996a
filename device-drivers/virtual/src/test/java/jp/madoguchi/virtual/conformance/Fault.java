package jp.madoguchi.virtual.conformance;

import java.util.List;
import jp.madoguchi.virtual.conformance.WrongPart.Twist;

/**
 * A way in which a service is wrong.
 *
 * @param name no other fault of any device bears it
 * @param row the one row that must show it
 * @param calls what it is wrong in, calls of the service and callbacks of its events
 */
record Fault(String name, String row, List<String> calls, Twist twist) {
    static Fault fault(String name, String row, String call, Twist twist) {
        return fault(name, row, List.of(call), twist);
    }

    static Fault fault(String name, String row, List<String> calls, Twist twist) {
        return new Fault(name, row, calls, twist);
    }

    boolean concerns(String call) {
        return calls.contains(call);
    }

    /** As it stands in the report of a test. */
    @Override
    public String toString() {
        return name;
    }
}
