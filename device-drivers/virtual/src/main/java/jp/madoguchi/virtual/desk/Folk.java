package jp.madoguchi.virtual.desk;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.config.Persona;
import jp.madoguchi.config.Personas;

/** Who can come to the kiosk: the personas, and somebody with another card altogether. */
final class Folk {
    /** The card of the last one, which knows no application of ours. */
    static final String NOT_JPKI = jp.madoguchi.virtual.card.CardDirectory.NO_MY_NUMBER_CARD;

    /**
     * @param name as in the register; empty for a card without a name
     * @param tells who it is, in English, where the desk has no words of its own for them
     */
    record Person(String id, String name, String pin, String password, String tells) {
        Deed insert() {
            return new Deed("insert " + id);
        }
    }

    private final List<Person> people = new ArrayList<>();

    Folk(Personas personas) {
        for (Persona each : personas.personas()) {
            people.add(
                    new Person(each.id(), personas.residentOf(each).name(), each.pin(), each.password(), each.tells()));
        }
        people.add(new Person(NOT_JPKI, "", "", "", ""));
    }

    List<Person> people() {
        return List.copyOf(people);
    }
}
