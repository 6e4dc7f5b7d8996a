package jp.madoguchi.print.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
 * another page than the one that was looked through. So a file has to be written as {@code PDDocument.save} writes it: the catalog and one
 * object after the other, each number once, whole streams, then the one table that says where they are, and nothing to which no way
 * leads from the table.
 */
final class OwnFile {
    private static final String HEADER = "%PDF-1.6\n%\u00F6\u00E4\u00FC\u00DF\n";
    private static final Pattern OBJECT = Pattern.compile("([1-9][0-9]{0,4}) 0 obj\n");
    private static final Pattern END = Pattern.compile("startxref\n([1-9][0-9]{0,8})\n%%EOF\n");
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]{0,8})(?=[ \r\n]|\\z)");
    private static final Set<String> STREAM_OF_OBJECTS = Set.of("/Type", "/N", "/First", "/Length", "/Filter");
    private static final Set<String> TABLE =
            Set.of("/Type", "/Size", "/Index", "/W", "/Root", "/Info", "/ID", "/Length", "/Filter");
    private static final int CATALOG = 1;

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

    /** To which others each of them refers. */
    private final Map<Integer, Set<Integer>> references = new HashMap<>();

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
        int table = 0;
        int last = 0;
        while (table == 0) {
            last = file.at();
            table = object();
        }
        require(file.pass(END).group(1).equals(Integer.toString(last)) && file.at() == length);
        Set<Integer> found = reachable(table);
        found.addAll(frame);
        require(found.equals(places.keySet()));
    }

    /** All objects to which a way leads from one; those in a circle of their own are found by readers that look for them otherwise. */
    private Set<Integer> reachable(int from) {
        Set<Integer> found = new HashSet<>(Set.of(from));
        Deque<Integer> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (int next : references.getOrDefault(open.pop(), Set.of())) {
                if (found.add(next)) {
                    open.push(next);
                }
            }
        }
        return found;
    }

    /** One object; its number when it was the table of all, else 0. */
    private int object() throws OtherSyntaxException {
        int start = file.at();
        int number = number(file.pass(OBJECT).group(1));
        put(number, Place.at(start));
        // Some readers take the first object for what it says it is.
        require(places.size() > 1 || number == CATALOG);
        if (!file.startsWith("<<")) {
            file.object();
            references.put(number, file.references());
            file.pass("\nendobj\n");
            return 0;
        }
        Map<String, String> entries = file.dictionary();
        references.put(number, file.references());
        String type = entries.getOrDefault("/Type", "");
        require((number == CATALOG) == type.equals("/Catalog"));
        if (file.startsWith("\nendobj\n")) {
            file.pass("\nendobj\n");
            return 0;
        }
        String content = content(entries);
        if (type.equals("/ObjStm")) {
            frame.add(number);
            objects(number, entries, content);
        } else if (type.equals("/XRef")) {
            frame.add(number);
            table(entries, content);
            return number;
        }
        return 0;
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
            references.put(number, object.references());
        }
        heading.blank();
        require(heading.at() == first && object.at() == content.length());
    }

    /** The table of all objects (7.5.8) names each where it was found, and no other. */
    private void table(Map<String, String> entries, String content) throws OtherSyntaxException {
        require(TABLE.containsAll(entries.keySet()));
        int size = number(entries.get("/Size"));
        List<Integer> widths = numbers(entries.get("/W"));
        List<Integer> index = numbers(entries.get("/Index"));
        require("1 0 R".equals(entries.get("/Root")));
        require(widths.size() == 3 && widths.stream().allMatch(width -> width >= 1 && width <= 4));
        Map<Integer, Place> said = new HashMap<>();
        int at = 0;
        int next = 0;
        for (int i = 0; i + 1 < index.size(); i += 2) {
            // Of two rows for one number, readers take the first or the last.
            require(index.get(i) >= next);
            int end = index.get(i) + index.get(i + 1);
            for (next = index.get(i); next < end; next++) {
                long[] row = new long[3];
                for (int column = 0; column < 3; column++) {
                    for (int last = at + widths.get(column); at < last; at++) {
                        require(at < content.length());
                        row[column] = row[column] << 8 | content.charAt(at);
                    }
                }
                // None is free but number 0, where the list of free ones begins.
                require(next == 0 ? row[0] == 0 : row[0] == 2 || (row[0] == 1 && row[2] == 0));
                if (next > 0) {
                    said.put(next, row[0] == 1 ? Place.at((int) row[1]) : new Place((int) row[1], (int) row[2]));
                }
            }
        }
        // To some readers what lies past the size does not exist.
        require(next == size);
        require(at == content.length() && said.equals(places));
    }

    private void put(int number, Place place) throws OtherSyntaxException {
        require(number > 0 && places.put(number, place) == null);
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
