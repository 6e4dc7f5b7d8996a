package jp.madoguchi.print.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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

    /** Leaves the first character of the texts at these places. */
    static void shorten(JsonNode root, Set<String> places) {
        shorten("", root, places);
    }

    private static void shorten(String place, JsonNode node, Set<String> places) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                String inner = member(place, member.getKey());
                shorten(inner, member.getValue(), places);
                member.setValue(places.contains(inner) ? first(member.getValue()) : member.getValue());
            }
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                String inner = element(place, i);
                shorten(inner, array.get(i), places);
                array.set(i, places.contains(inner) ? first(array.get(i)) : array.get(i));
            }
        }
    }

    private static JsonNode first(JsonNode text) {
        String whole = text.textValue();
        return TextNode.valueOf(whole.substring(0, whole.offsetByCodePoints(0, 1)));
    }

    /** The first place where two documents differ; nothing when they are equal. */
    static Optional<Difference> difference(JsonNode one, JsonNode other) {
        return difference("", one, other);
    }

    private static Optional<Difference> difference(String place, JsonNode one, JsonNode other) {
        if (Objects.equals(one, other)) {
            return Optional.empty();
        }
        if (one.isObject() && other.isObject()) {
            for (Map.Entry<String, JsonNode> member : one.properties()) {
                JsonNode counterpart = other.path(member.getKey());
                Optional<Difference> found = difference(member(place, member.getKey()), member.getValue(), counterpart);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        if (one.isArray() && other.isArray()) {
            for (int i = 0; i < one.size(); i++) {
                Optional<Difference> found = difference(element(place, i), one.get(i), other.path(i));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.of(new Difference(place, one, other));
    }

    /**
     * @param given what stands at the place
     * @param wanted what should; a missing node when nothing should
     */
    record Difference(String place, JsonNode given, JsonNode wanted) {}

    static String member(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    static String element(String place, int index) {
        return place + "[" + index + "]";
    }
}
