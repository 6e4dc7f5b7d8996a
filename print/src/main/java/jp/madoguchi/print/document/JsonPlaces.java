package jp.madoguchi.print.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where in certificate data something stands, such as {@code residents[0].name}. */
final class JsonPlaces {

    private JsonPlaces() {}

    /** Every text, by its place. */
    static Map<String, String> texts(JsonNode root) {
        Map<String, String> found = new LinkedHashMap<>();
        collect("", root, found);
        return found;
    }

    private static void collect(String place, JsonNode node, Map<String, String> found) {
        if (node.isTextual()) {
            found.put(place, node.textValue());
        }
        node.properties().forEach(member -> collect(member(place, member.getKey()), member.getValue(), found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(element(place, i), node.get(i), found);
        }
    }

    /** The first place where two documents differ; nothing when they are equal. */
    static Optional<String> difference(JsonNode one, JsonNode other) {
        return difference("", one, other);
    }

    private static Optional<String> difference(String place, JsonNode one, JsonNode other) {
        if (Objects.equals(one, other)) {
            return Optional.empty();
        }
        if (one.isObject() && other.isObject()) {
            for (Map.Entry<String, JsonNode> member : one.properties()) {
                JsonNode counterpart = other.path(member.getKey());
                Optional<String> found = difference(member(place, member.getKey()), member.getValue(), counterpart);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        if (one.isArray() && other.isArray()) {
            for (int i = 0; i < one.size(); i++) {
                Optional<String> found = difference(element(place, i), one.get(i), other.path(i));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.of(place);
    }

    static String member(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    static String element(String place, int index) {
        return place + "[" + index + "]";
    }
}
