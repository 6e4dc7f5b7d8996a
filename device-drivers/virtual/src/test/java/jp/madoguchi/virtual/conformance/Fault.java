package jp.madoguchi.virtual.conformance;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.virtual.conformance.WrongPart.Twist;

/**
 * A way in which a service is wrong.
 *
 * @param name no other fault of any device bears it
 * @param row the row that must show it
 * @param also the others that show it, because they hold the same rule where it is more than their own
 * @param calls what it is wrong in, calls of the service and callbacks of its events
 */
record Fault(String name, String row, List<String> also, List<String> calls, Twist twist) {
    static Fault fault(String name, String row, String call, Twist twist) {
        return fault(name, row, List.of(call), twist);
    }

    static Fault fault(String name, String row, List<String> calls, Twist twist) {
        return new Fault(name, row, List.of(), calls, twist);
    }

    /** The same, which this row shows too. */
    Fault and(String another) {
        return new Fault(name, row, List.of(another), calls, twist);
    }

    /** All rows that show it. */
    Set<String> rows() {
        return Stream.concat(Stream.of(row), also.stream()).collect(Collectors.toSet());
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
