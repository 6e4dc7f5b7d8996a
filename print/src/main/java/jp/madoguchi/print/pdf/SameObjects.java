package jp.madoguchi.print.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Compares objects of a PDF with those made here: the same entries and no others, streams by what they hold. */
final class SameObjects {
    /** Ours lie in each other less deep, and in no circle. */
    private static final int DEEPEST = 10;

    private SameObjects() {}

    /**
     * Whether both are the same.
     *
     * @throws IOException when a stream can't be read
     */
    static boolean are(@Nullable COSBase theirs, @Nullable COSBase ours) throws IOException {
        return are(theirs, ours, 0);
    }

    private static boolean are(@Nullable COSBase theirs, @Nullable COSBase ours, int depth) throws IOException {
        if (theirs == null || ours == null || depth > DEEPEST) {
            return theirs == ours;
        }
        if (ours instanceof COSDictionary own) {
            return theirs instanceof COSDictionary other && sameEntries(other, own, depth) && sameContent(other, own);
        }
        if (ours instanceof COSArray own) {
            return theirs instanceof COSArray other && sameItems(other, own, depth);
        }
        if (ours instanceof COSNumber own) {
            return theirs instanceof COSNumber other && Float.compare(other.floatValue(), own.floatValue()) == 0;
        }
        return theirs.equals(ours);
    }

    private static boolean sameEntries(COSDictionary theirs, COSDictionary ours, int depth) throws IOException {
        Set<COSName> names = keys(ours);
        if (!keys(theirs).equals(names)) {
            return false;
        }
        for (COSName name : names) {
            if (!are(theirs.getDictionaryObject(name), ours.getDictionaryObject(name), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    /** All but the compression of a stream, which other programs do anew. */
    private static Set<COSName> keys(COSDictionary dictionary) {
        Set<COSName> keys = new HashSet<>(dictionary.keySet());
        keys.remove(COSName.LENGTH);
        keys.remove(COSName.FILTER);
        return keys;
    }

    private static boolean sameItems(COSArray theirs, COSArray ours, int depth) throws IOException {
        if (theirs.size() != ours.size()) {
            return false;
        }
        for (int i = 0; i < ours.size(); i++) {
            if (!are(theirs.getObject(i), ours.getObject(i), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDeflatedAtMost(COSStream stream) {
        COSBase filter = stream.getDictionaryObject(COSName.FILTER);
        return filter == null || COSName.FLATE_DECODE.equals(filter);
    }

    private static boolean sameContent(COSDictionary theirs, COSDictionary ours) throws IOException {
        if (!(theirs instanceof COSStream stream) || !(ours instanceof COSStream own)) {
            return theirs instanceof COSStream == ours instanceof COSStream;
        }
        if (!isDeflatedAtMost(stream)) {
            return false;
        }
        try (InputStream one = stream.createInputStream();
                InputStream other = own.createInputStream()) {
            return Arrays.equals(one.readAllBytes(), other.readAllBytes());
        }
    }
}
