package jp.madoguchi.print.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether the bytes of a PDF can be read in one way only. PDFBox forgives what other readers forgive otherwise, and then they show
 * another page than the one that was looked through. So a file has to be written as {@code PDDocument.save} writes it: one object after the
 * other, each number once, whole streams, then the one table that says where they are, and nothing that nobody refers to.
 */
final class OwnFile {
    private static final String HEADER = "%PDF-1.6\n%\u00F6\u00E4\u00FC\u00DF\n";
    private static final Pattern OBJECT = Pattern.compile("([1-9][0-9]{0,6}) 0 obj\n");
    private static final Pattern END = Pattern.compile("startxref\n([1-9][0-9]{0,8})\n%%EOF\n");
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]{0,8})(?=[ \r\n]|\\z)");
    private static final Set<String> STREAM_OF_OBJECTS = Set.of("/Type", "/N", "/First", "/Length", "/Filter");
    private static final Set<String> TABLE =
            Set.of("/Type", "/Size", "/Index", "/W", "/Root", "/Info", "/ID", "/Length", "/Filter");

    /** Where an object is: at an offset of the file, or in a stream of objects, as which of them. */
    private record Place(int stream, int index) {
        static Place at(int offset) {
            return new Place(0, offset);
        }
    }

    private final PdfSyntax file;
    private final Map<Integer, Place> places = new HashMap<>();
    /** Of these and to these nobody refers: streams of objects, and the table. */
    private final Set<Integer> frame = new HashSet<>();

    private final Set<Integer> references = new HashSet<>();

    private OwnFile(byte[] pdf) {
        this.file = new PdfSyntax(new String(pdf, StandardCharsets.ISO_8859_1), 0);
    }

    /** Whether every reader finds the same objects in it. */
    static boolean isUnambiguous(byte[] pdf) {
        try {
            new OwnFile(pdf).read(pdf.length);
            return true;
        } catch (OtherSyntaxException e) {
            return false;
        }
    }

    private void read(int length) throws OtherSyntaxException {
        file.pass(HEADER);
        boolean table = false;
        int last = 0;
        while (!table) {
            last = file.at();
            table = object();
        }
        require(file.pass(END).group(1).equals(Integer.toString(last)) && file.at() == length);
        references.addAll(file.references());
        references.addAll(frame);
        require(references.equals(places.keySet()));
    }

    /** One object; true when it was the table of all. */
    private boolean object() throws OtherSyntaxException {
        int start = file.at();
        int number = number(file.pass(OBJECT).group(1));
        put(number, Place.at(start));
        if (!file.startsWith("<<")) {
            file.object();
            file.pass("\nendobj\n");
            return false;
        }
        Map<String, String> entries = file.dictionary();
        if (file.startsWith("\nendobj\n")) {
            file.pass("\nendobj\n");
            return false;
        }
        String content = content(entries);
        String type = entries.getOrDefault("/Type", "");
        if (type.equals("/ObjStm")) {
            frame.add(number);
            objects(number, entries, content);
        } else if (type.equals("/XRef")) {
            frame.add(number);
            table(entries, content);
            return true;
        }
        return false;
    }

    private String content(Map<String, String> entries) throws OtherSyntaxException {
        file.pass("\nstream\r\n");
        String content = file.pass(number(entries.get("/Length")));
        file.pass("\r\nendstream\nendobj\n");
        String filter = entries.getOrDefault("/Filter", "");
        require(filter.isEmpty() || filter.equals("/FlateDecode"));
        return filter.isEmpty() ? content : WholeStream.inflate(content);
    }

    /** Objects that are compressed together (7.5.7): numbers and offsets of all, then one after the other. */
    private void objects(int stream, Map<String, String> entries, String content) throws OtherSyntaxException {
        require(STREAM_OF_OBJECTS.containsAll(entries.keySet()));
        int first = number(entries.get("/First"));
        int count = number(entries.get("/N"));
        PdfSyntax heading = new PdfSyntax(content, 0);
        PdfSyntax object = new PdfSyntax(content, first);
        for (int i = 0; i < count; i++) {
            heading.blank();
            int number = number(heading.pass(NUMBER).group());
            heading.blank();
            int offset = number(heading.pass(NUMBER).group());
            require(object.at() == first + offset);
            object.object();
            object.blank();
            put(number, new Place(stream, i));
        }
        heading.blank();
        require(heading.at() == first && object.at() == content.length());
        references.addAll(object.references());
    }

    /** The table of all objects (7.5.8) names each where it was found, and no other. */
    private void table(Map<String, String> entries, String content) throws OtherSyntaxException {
        require(TABLE.containsAll(entries.keySet()));
        int size = number(entries.get("/Size"));
        List<Integer> widths = numbers(entries.get("/W"));
        List<Integer> index = numbers(entries.get("/Index"));
        require(widths.size() == 3 && widths.stream().allMatch(width -> width >= 1 && width <= 4));
        Map<Integer, Place> said = new HashMap<>();
        int at = 0;
        for (int i = 0; i + 1 < index.size(); i += 2) {
            for (int number = index.get(i); number < index.get(i) + index.get(i + 1); number++) {
                long[] row = new long[3];
                for (int column = 0; column < 3; column++) {
                    for (int end = at + widths.get(column); at < end; at++) {
                        require(at < content.length());
                        row[column] = row[column] << 8 | content.charAt(at);
                    }
                }
                require(row[0] <= 2 && (row[0] != 1 || row[2] == 0));
                if (row[0] > 0) {
                    Place place = row[0] == 1 ? Place.at((int) row[1]) : new Place((int) row[1], (int) row[2]);
                    require(said.put(number, place) == null);
                }
            }
        }
        // To some readers what lies past the size does not exist.
        require(said.keySet().stream().allMatch(number -> number < size));
        require(at == content.length() && said.equals(places));
    }

    private void put(int number, Place place) throws OtherSyntaxException {
        require(places.put(number, place) == null);
    }

    private static List<Integer> numbers(@Nullable String array) throws OtherSyntaxException {
        if (array == null || !array.startsWith("[")) {
            throw new OtherSyntaxException();
        }
        List<Integer> numbers = new ArrayList<>();
        for (String number : array.substring(1, array.length() - 1).trim().split("[ \r\n]+", -1)) {
            numbers.add(number(number));
        }
        return numbers;
    }

    private static int number(@Nullable String digits) throws OtherSyntaxException {
        Matcher matcher = NUMBER.matcher(digits == null ? "" : digits);
        require(matcher.matches());
        return Integer.parseInt(matcher.group());
    }

    private static void require(boolean right) throws OtherSyntaxException {
        if (!right) {
            throw new OtherSyntaxException();
        }
    }
}
