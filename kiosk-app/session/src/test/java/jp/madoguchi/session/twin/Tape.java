package jp.madoguchi.session.twin;

import java.util.ArrayList;
import java.util.List;

/** What happened at the ports, in order. */
public final class Tape {
    private final List<String> heard = new ArrayList<>();

    public void add(String what) {
        heard.add(what);
    }

    public List<String> heard() {
        return List.copyOf(heard);
    }

    /** What begins with one of these words, in order. */
    public List<String> heard(String... words) {
        return heard.stream()
                .filter(what -> List.of(words).stream().anyMatch(what::startsWith))
                .toList();
    }

    public void forget() {
        heard.clear();
    }
}
