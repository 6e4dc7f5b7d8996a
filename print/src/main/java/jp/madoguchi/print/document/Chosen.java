package jp.madoguchi.print.document;

/** Data that was not chosen is refused, not hidden: what the kiosk never had it cannot print by mistake. */
final class Chosen {

    private Chosen() {}

    static void check(OptionalItems items, Resident resident, String place) {
        refuse(
                place + "relationship",
                items.relationship(),
                resident.relationship().isPresent());
        refuse(place + "domicile", items.domicile(), resident.domicile().isPresent());
        refuse(
                place + "foreign.stay",
                items.domicile(),
                resident.foreign().flatMap(ForeignResident::stay).isPresent());
        refuse(
                place + "individualNumber",
                items.individualNumber(),
                resident.individualNumber().isPresent());
        refuse(
                place + "residentRecordCode",
                items.residentRecordCode(),
                resident.residentRecordCode().isPresent());
        demand(
                place + "relationship",
                items.relationship(),
                resident.relationship().isPresent());
        demand(
                place + "foreign.stay",
                items.domicile() && resident.foreign().isPresent(),
                resident.foreign().flatMap(ForeignResident::stay).isPresent());
    }

    /** What every record of its kind holds. */
    private static void demand(String item, boolean chosen, boolean held) {
        Field.rule(item, !chosen || held, "chosen, but not in the data");
    }

    private static void refuse(String item, boolean chosen, boolean held) {
        Field.rule(item, chosen || !held, "in the data, but not chosen");
    }
}
