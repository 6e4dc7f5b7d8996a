package jp.madoguchi.print.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import jp.madoguchi.print.document.CertificateJson;

/** Data of certificates of every kind as nobody would fill them in; the same seed gives the same ones. Many of them are to be refused. */
public final class HostileData {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** Days, codes and words of our own, in whose place no other text is taken. */
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    private static final int MOST_CHANGES = 3;
    /** Of boxes for words, names and addresses. */
    private static final int[] LENGTHS = {6, 12, 30, 70};

    private static final int MOST_COPIES = 12;

    private final Random random;
    private final StringBuilder history = new StringBuilder();
    private final List<String> samples = EverySample.names().toList();

    public HostileData(long seed) {
        this.random = new Random(seed);
    }

    /** The data of the next certificate, as JSON. */
    public byte[] next() {
        String sample = samples.get(random.nextInt(samples.size()));
        history.setLength(0);
        history.append(sample);
        try {
            JsonNode data = MAPPER.readTree(CertificateJson.write(EverySample.named(sample)));
            for (int change = random.nextInt(MOST_CHANGES); change >= 0; change--) {
                history.append(", ").append(change(data));
            }
            return MAPPER.writeValueAsBytes(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was done to a sample to get them, without any of the texts. */
    public String history() {
        return history.toString();
    }

    private String change(JsonNode data) {
        List<String> texts = TextFields.of(data).stream()
                .filter(pointer -> !ASCII.matcher(data.at(pointer).asText()).matches())
                .toList();
        String pointer = texts.get(random.nextInt(texts.size()));
        int what = random.nextInt(8);
        if (what == 0) {
            return leaveOut(data);
        }
        if (what == 1) {
            return repeat(data);
        }
        if (what == 2) {
            return count(data);
        }
        TextFields.replace(data, pointer, HostileTexts.any(random, LENGTHS[random.nextInt(LENGTHS.length)]));
        return "another text at " + pointer;
    }

    private String leaveOut(JsonNode data) {
        List<String> texts = TextFields.of(data).stream()
                .filter(pointer -> !pointer.startsWith("/attestation"))
                .toList();
        String pointer = texts.get(random.nextInt(texts.size()));
        int slash = pointer.lastIndexOf('/');
        if (data.at(pointer.substring(0, slash)) instanceof ObjectNode parent) {
            parent.remove(pointer.substring(slash + 1));
        }
        return "nothing at " + pointer;
    }

    /** The elements of a list once more, or some times more. */
    private String repeat(JsonNode data) {
        List<ArrayNode> lists = all(data, ArrayNode.class);
        if (lists.isEmpty()) {
            return "no list";
        }
        ArrayNode list = lists.get(random.nextInt(lists.size()));
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        int copies = random.nextInt(MOST_COPIES);
        for (int copy = 0; copy < copies && !elements.isEmpty(); copy++) {
            list.add(elements.get(random.nextInt(elements.size())).deepCopy());
        }
        return copies + " more in a list of " + elements.size();
    }

    private String count(JsonNode data) {
        List<ObjectNode> holders = all(data, ObjectNode.class).stream()
                .filter(node -> node.properties().stream().anyMatch(member -> isAmount(member)))
                .toList();
        if (holders.isEmpty()) {
            return "no number";
        }
        ObjectNode holder = holders.get(random.nextInt(holders.size()));
        List<String> names = holder.properties().stream()
                .filter(member -> isAmount(member))
                .map(member -> member.getKey())
                .toList();
        String name = names.get(random.nextInt(names.size()));
        holder.put(name, random.nextLong() % (long) Math.pow(10, random.nextInt(14)));
        return "another number at " + name;
    }

    /** Of the other numbers hardly any is possible. */
    private static boolean isAmount(Map.Entry<String, JsonNode> member) {
        return member.getValue() instanceof NumericNode && !member.getKey().equals("applicant");
    }

    private static <T extends JsonNode> List<T> all(JsonNode node, Class<T> type) {
        List<T> found = new ArrayList<>();
        if (type.isInstance(node)) {
            found.add(type.cast(node));
        }
        node.forEach(child -> found.addAll(all(child, type)));
        return found;
    }
}
