package jp.madoguchi.print.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A PDF of ours object by object, to be written again with one of them changed and a table of objects that fits. One character a byte. */
final class RawPdf {
    private static final Pattern OBJECT = Pattern.compile("([0-9]+) 0 obj\n");
    private static final Pattern LENGTH = Pattern.compile("/Length ([0-9]+)");
    private static final String STREAM = "stream\r\n";

    private final String header;
    private final Map<Integer, String> objects = new LinkedHashMap<>();
    /** Of the objects that lie in a stream: its number, and which of its objects they are. */
    private final Map<Integer, int[]> inside = new LinkedHashMap<>();

    private final String trailer;
    private UnaryOperator<String> table = UnaryOperator.identity();
    private UnaryOperator<String> rows = UnaryOperator.identity();

    private RawPdf(byte[] pdf) throws IOException {
        String file = new String(pdf, StandardCharsets.ISO_8859_1);
        int at = file.indexOf("1 0 obj\n");
        header = file.substring(0, at);
        for (Matcher next = OBJECT.matcher(file); next.find(at); ) {
            int end = end(file, next.end());
            objects.put(Integer.valueOf(next.group(1)), file.substring(next.end(), end));
            at = end;
        }
        int number = objects.keySet().stream().reduce(0, (first, last) -> last);
        String old = objects.remove(number);
        trailer = old.substring(old.indexOf("/Root"), old.indexOf("/Type"));
        String said = inflate(content(old));
        for (int row = 0; row < said.length() / 4; row++) {
            if (said.charAt(4 * row) == 2) {
                inside.put(
                        row,
                        new int[] {said.charAt(4 * row + 1) << 8 | said.charAt(4 * row + 2), said.charAt(4 * row + 3)});
            }
        }
    }

    static RawPdf of(byte[] pdf) throws IOException {
        return new RawPdf(pdf);
    }

    private static int end(String file, int start) {
        String close = "endobj\n";
        int stream = file.indexOf(STREAM, start);
        int end = file.indexOf(close, start);
        if (stream >= 0 && stream < end) {
            Matcher length = LENGTH.matcher(file).region(start, stream);
            length.find();
            end = file.indexOf(close, stream + STREAM.length() + Integer.parseInt(length.group(1)));
        }
        return end + close.length();
    }

    /** The number of the page's operators. */
    int operators() throws IOException {
        Matcher contents = Pattern.compile("/Contents ([0-9]+) 0 R")
                .matcher(inflate(content(objects.getOrDefault(compressed(), ""))));
        contents.find();
        return Integer.parseInt(contents.group(1));
    }

    /** The number of the stream that holds further objects. */
    int compressed() {
        return inside.values().iterator().next()[0];
    }

    RawPdf with(int number, UnaryOperator<String> change) {
        objects.computeIfPresent(number, (same, object) -> change.apply(object));
        return this;
    }

    /** One object more, with the number that comes next. */
    RawPdf plus(String object) {
        objects.put(next(), object + "\nendobj\n");
        return this;
    }

    /** The number of the next object. */
    int next() {
        int last = inside.keySet().stream().reduce(0, Math::max);
        return Math.max(last, objects.keySet().stream().reduce(0, Math::max)) + 1;
    }

    /** The same, with one object behind all others. */
    RawPdf last(int number) {
        String object = objects.remove(number);
        if (object != null) {
            objects.put(number, object);
        }
        return this;
    }

    /** Another content of a stream, as it stands in the file. */
    RawPdf withStream(int number, UnaryOperator<String> change) {
        return with(number, object -> {
            String content = change.apply(content(object));
            return LENGTH.matcher(object.substring(0, object.indexOf(STREAM)))
                            .replaceFirst("/Length " + content.length())
                    + STREAM + content + "\r\nendstream\nendobj\n";
        });
    }

    /** Another dictionary of the table of objects. */
    RawPdf withTable(UnaryOperator<String> change) {
        table = change;
        return this;
    }

    /** Other rows of it, of seven bytes each. */
    RawPdf withRows(UnaryOperator<String> change) {
        rows = change;
        return this;
    }

    byte[] bytes() {
        var file = new StringBuilder(header);
        int size = next() + 1;
        List<String> said = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            int[] place = inside.get(number);
            said.add(place == null ? row(0, 0, 0) : row(2, place[0], place[1]));
        }
        objects.forEach((number, object) -> {
            said.set(number, row(1, file.length(), 0));
            file.append(number).append(" 0 obj\n").append(object);
        });
        int start = file.length();
        said.set(size - 1, row(1, start, 0));
        String content = rows.apply(String.join("", said));
        String dictionary = "<<\n/Length %d\n%s/Type /XRef\n/Size %d\n/Index [0 %d]\n/W [1 4 2]\n>>\n"
                .formatted(content.length(), trailer, size, size);
        file.append(size - 1)
                .append(" 0 obj\n")
                .append(table.apply(dictionary))
                .append(STREAM)
                .append(content);
        file.append("\r\nendstream\nendobj\nstartxref\n").append(start).append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String row(int type, int place, int index) {
        StringBuilder row = new StringBuilder().append((char) type);
        for (int shift = 24; shift >= 0; shift -= 8) {
            row.append((char) (place >> shift & 0xFF));
        }
        return row.append((char) (index >> 8)).append((char) (index & 0xFF)).toString();
    }

    private static String content(String object) {
        return object.substring(
                object.indexOf(STREAM) + STREAM.length(), object.length() - "\r\nendstream\nendobj\n".length());
    }

    static String inflate(String deflated) throws IOException {
        try (var in = new InflaterInputStream(
                new java.io.ByteArrayInputStream(deflated.getBytes(StandardCharsets.ISO_8859_1)))) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    static String deflate(String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
