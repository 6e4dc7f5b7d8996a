package jp.madoguchi.virtual.desk;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the demo has told: {@code card adult inserted}, {@code printer idle, none, received 0, impressions 0},
 * {@code changer on, inside 66500 yen, put in 0 yen, in the tray 0 yen}, {@code receipts on, paper ok, cover shut, slips 1},
 * {@code slip FILE} for the receipt that came out last, {@code reader on}, {@code centre off}, {@code clock 2026-11-24 22:50 set},
 * {@code hours 06:30 23:00}, and {@code did WHAT} for what has just happened.
 */
final class Situation {
    private static final int REMEMBERED = 100;

    private final Map<String, String> told = new HashMap<>();
    private final Deque<String> events = new ArrayDeque<>();

    void hear(String line) {
        String[] words = line.split(" ", 2);
        String rest = words.length > 1 ? words[1] : "";
        if (words[0].equals("did")) {
            events.addFirst(rest);
            if (events.size() > REMEMBERED) {
                events.removeLast();
            }
        } else {
            told.put(words[0], rest);
        }
    }

    /** What has happened, the newest first. */
    List<String> events() {
        return List.copyOf(events);
    }

    /** The picture of the receipt that came out last. */
    Optional<Path> slip() {
        return Optional.ofNullable(told.get("slip")).map(Path::of);
    }

    /**
     * The card in one sentence.
     *
     * @param names says whose card it is
     */
    String card(Words words, UnaryOperator<String> names) {
        String now = told.getOrDefault("card", "");
        int space = now.indexOf(' ');
        return space < 0
                ? words.sayOr("state.card." + now, words.say("state.unknown"))
                : words.say(
                        "state.card." + now.substring(space + 1).replace(' ', '-'),
                        names.apply(now.substring(0, space)));
    }

    /** Another thing in one sentence. */
    String of(Section section, Words words) {
        String now = told.get(section.key());
        if (now == null) {
            return words.say("state.unknown");
        }
        return switch (section.key()) {
            case "printer" -> printer(now, words);
            case "clock" -> clock(now, words);
            case "hours" -> hours(now, words);
            case "changer", "receipts" -> machine(section.key(), now, words);
            default -> words.sayOr("state." + section.key() + "." + now, now);
        };
    }

    /** State, then what is wrong, then two counts. */
    private static String printer(String now, Words words) {
        List<String> parts = List.of(now.split(", "));
        if (parts.size() < 4) {
            return now;
        }
        int counts = parts.size() - 2;
        String troubles = parts.subList(1, counts).stream()
                .map(keyword -> words.sayOr("state.printer." + keyword, keyword))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
        String sheets = parts.get(counts + 1).replaceAll("\\D", "");
        return Stream.of(
                        troubles.isEmpty() ? words.sayOr("state.printer." + parts.get(0), parts.get(0)) : troubles,
                        words.say("state.printer.sheets", sheets))
                .collect(Collectors.joining(" · "));
    }

    /** Part by part; one that needs no word has an empty text. */
    private static String machine(String key, String now, Words words) {
        return Stream.of(now.split(", ", -1))
                .map(part -> part(key, part, words))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String part(String key, String part, Words words) {
        String amount = part.replaceAll("\\D", "");
        String name = "state." + key + "." + part.replaceAll("\\d+", "").strip().replaceAll(" +", "-");
        return amount.isEmpty() ? words.sayOr(name, part) : words.say(name, Integer.valueOf(amount));
    }

    /** Day and time of day in Japan, and whether it is the real one. */
    private static String clock(String now, Words words) {
        String[] parts = now.split(" ", -1);
        return parts.length < 3 ? now : words.say("state.clock." + parts[2], parts[0], parts[1]);
    }

    private static String hours(String now, Words words) {
        String[] times = now.split(" ", -1);
        return times.length < 2 ? words.sayOr("state.hours." + now, now) : words.say("state.hours", times[0], times[1]);
    }
}
