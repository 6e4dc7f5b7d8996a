package jp.madoguchi.print.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a font file of a few glyphs, with the tables that a PDF needs and no others (ISO 32000-2, 9.9.1). PDFBox's own subset keeps
 * the hints and numbers the glyphs as it likes; here the first glyph asked for is number 1, and so on.
 */
final class FontSubset {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int TABLE_RECORD = 16;

    /** Positions within {@code head}, {@code hhea} and {@code maxp} (OpenType 1.9). */
    private static final int CHECK_SUM_ADJUSTMENT = 8;

    private static final int INDEX_TO_LOC_FORMAT = 50;
    private static final int NUMBER_OF_METRICS = 34;
    private static final int NUMBER_OF_GLYPHS = 4;
    /** From {@code maxZones} to {@code maxSizeOfInstructions}: what hints would need. */
    private static final int HINT_LIMITS = 14;

    private static final int HINT_LIMITS_END = 28;
    private static final int CHECK_SUM_MAGIC = 0xB1B0AFBA;

    private final GlyphOutlines outlines;
    private final List<Integer> glyphs = new ArrayList<>();
    private final int asked;

    private FontSubset(GlyphOutlines outlines, List<Integer> asked) {
        this.outlines = outlines;
        this.glyphs.addAll(asked);
        this.asked = asked.size();
    }

    /**
     * The file.
     *
     * @param glyphs ids in the whole font, in the order of their numbers in the file, from 1; number 0 stays empty
     */
    static byte[] of(Tables tables, GlyphOutlines outlines, List<Integer> glyphs) {
        return new FontSubset(outlines, glyphs).file(tables);
    }

    private byte[] file(Tables tables) {
        ByteArrayOutputStream glyf = new ByteArrayOutputStream(64 * 1024);
        List<Integer> starts = new ArrayList<>(List.of(0, 0));
        // The list grows while it is walked: a composite glyph asks for its components.
        for (int i = 0; i < glyphs.size(); i++) {
            glyf.writeBytes(aligned(outlines.withoutHints(glyphs.get(i), this::place)));
            starts.add(glyf.size());
        }
        Map<String, byte[]> file = new TreeMap<>();
        file.put("glyf", glyf.toByteArray());
        file.put("loca", loca(starts));
        file.put("hmtx", metrics(tables));
        file.put("head", head(tables.head()));
        file.put("hhea", patched(tables.hhea(), NUMBER_OF_METRICS, glyphs.size() + 1));
        file.put("maxp", maxp(tables.maxp()));
        return written(file);
    }

    private int place(int component) {
        int known = glyphs.subList(asked, glyphs.size()).indexOf(component);
        if (known >= 0) {
            return asked + known + 1;
        }
        glyphs.add(component);
        return glyphs.size();
    }

    private static byte[] loca(List<Integer> starts) {
        ByteBuffer loca = ByteBuffer.allocate(4 * starts.size());
        starts.forEach(loca::putInt);
        return loca.array();
    }

    private byte[] metrics(Tables tables) {
        ByteBuffer metrics = ByteBuffer.allocate(4 * (glyphs.size() + 1)).putInt(0);
        for (int glyph : glyphs) {
            metrics.putShort((short) tables.widths().of(glyph))
                    .putShort((short) tables.bearings().of(glyph));
        }
        return metrics.array();
    }

    private static byte[] head(byte[] whole) {
        byte[] head = patched(whole, INDEX_TO_LOC_FORMAT, 1);
        ByteBuffer.wrap(head).putInt(CHECK_SUM_ADJUSTMENT, 0);
        return head;
    }

    private byte[] maxp(byte[] whole) {
        ByteBuffer maxp = ByteBuffer.wrap(patched(whole, NUMBER_OF_GLYPHS, glyphs.size() + 1));
        maxp.putShort(HINT_LIMITS, (short) 1);
        for (int at = HINT_LIMITS + 2; at < HINT_LIMITS_END; at += 2) {
            maxp.putShort(at, (short) 0);
        }
        return maxp.array();
    }

    private static byte[] patched(byte[] table, int at, int value) {
        byte[] patched = table.clone();
        ByteBuffer.wrap(patched).putShort(at, (short) value);
        return patched;
    }

    /** The table directory and the tables (OpenType 1.9, "Organization of an OpenType Font"). */
    private static byte[] written(Map<String, byte[]> tables) {
        int size = 12 + TABLE_RECORD * tables.size();
        for (byte[] table : tables.values()) {
            size += table.length + 3 & ~3;
        }
        ByteBuffer file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(TRUE_TYPE).putShort((short) tables.size()).putShort((short) (power * TABLE_RECORD));
        file.putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) ((tables.size() - power) * TABLE_RECORD));
        int start = 12 + TABLE_RECORD * tables.size();
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] content = aligned(table.getValue());
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(sum(content)).putInt(start).putInt(table.getValue().length);
            file.put(start, content);
            head = table.getKey().equals("head") ? start : head;
            start += content.length;
        }
        file.putInt(head + CHECK_SUM_ADJUSTMENT, CHECK_SUM_MAGIC - sum(file.array()));
        return file.array();
    }

    private static byte[] aligned(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length + 3 & ~3);
    }

    private static int sum(byte[] aligned) {
        int sum = 0;
        for (ByteBuffer words = ByteBuffer.wrap(aligned); words.hasRemaining(); ) {
            sum += words.getInt();
        }
        return sum;
    }

    /** What the subset takes over from the whole font. */
    @SuppressWarnings("ArrayRecordComponent") // parts of a file, never compared
    record Tables(byte[] head, byte[] hhea, byte[] maxp, Metric widths, Metric bearings) {}

    /** A measure of a glyph in the font's units. */
    @FunctionalInterface
    interface Metric {
        int of(int glyph);
    }
}
