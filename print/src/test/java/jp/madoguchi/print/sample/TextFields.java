package jp.madoguchi.print.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The texts in the JSON of a certificate, by their JSON pointers (RFC 6901). */
public final class TextFields {
    /** Words of our own, pictures and codes are no text of a person. */
    private static final Set<String> NO_TEXT = Set.of("kind", "seal", "image");

    private TextFields() {}

    /** Of an array the first element only, for all are alike. */
    public static List<String> of(JsonNode document) {
        return of("", document);
    }

    private static List<String> of(String pointer, JsonNode node) {
        List<String> found = new ArrayList<>();
        if (node instanceof TextNode) {
            found.add(pointer);
        } else if (node instanceof ObjectNode object) {
            object.properties().stream()
                    .filter(member -> !NO_TEXT.contains(member.getKey()))
                    .forEach(member -> found.addAll(of(pointer + "/" + member.getKey(), member.getValue())));
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            found.addAll(of(pointer + "/0", array.get(0)));
        }
        return found;
    }

    /** Puts another text there. */
    public static void replace(JsonNode root, String pointer, String text) {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = root.at(pointer.substring(0, slash));
        String last = pointer.substring(slash + 1);
        if (parent instanceof ObjectNode object) {
            object.put(last, text);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), text);
        }
    }
}
