package jp.madoguchi.print.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;

/** A content stream under way (ISO 32000-2, 7.8.2): operators as text. */
final class PdfContent {
    private final StringBuilder text = new StringBuilder();

    PdfContent operator(String name, double... operands) {
        for (double operand : operands) {
            number(operand);
        }
        text.append(name).append('\n');
        return this;
    }

    /** Hexadecimal codes of two bytes and the operator that shows them. */
    PdfContent show(int... codes) {
        text.append('<');
        for (int code : codes) {
            for (int shift = 12; shift >= 0; shift -= 4) {
                text.append(Character.forDigit(code >> shift & 0xF, 16));
            }
        }
        text.append("> Tj\n");
        return this;
    }

    /** An inline image of one bit a sample (ISO 32000-2, 8.9.7), in hexadecimal digits: its set bits are painted, from the top left. */
    PdfContent stencil(int side, BitSet painted) {
        text.append("BI /W ").append(side).append(" /H ").append(side);
        text.append(" /IM true /D [1 0] /F /AHx\nID ");
        for (int line = 0; line < side; line++) {
            for (int start = 0; start < side; start += 8) {
                int bits = 0;
                for (int column = start; column < start + 8; column++) {
                    bits = (bits << 1) | (column < side && painted.get(line * side + column) ? 1 : 0);
                }
                text.append(Character.forDigit(bits >> 4, 16)).append(Character.forDigit(bits & 0xF, 16));
            }
        }
        text.append(">\nEI\n");
        return this;
    }

    /** Appends a shape's path, still to be filled or clipped to. */
    void path(Shape shape) {
        double[] c = new double[6];
        double lastX = 0;
        double lastY = 0;
        for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
            int kind = it.currentSegment(c);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> operator("m", c[0], c[1]);
                case PathIterator.SEG_LINETO -> operator("l", c[0], c[1]);
                case PathIterator.SEG_QUADTO ->
                    operator(
                            "c",
                            (lastX + 2 * c[0]) / 3,
                            (lastY + 2 * c[1]) / 3,
                            (c[2] + 2 * c[0]) / 3,
                            (c[3] + 2 * c[1]) / 3,
                            c[2],
                            c[3]);
                case PathIterator.SEG_CUBICTO -> operator("c", c);
                default -> operator("h");
            }
            int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            lastX = c[end];
            lastY = c[end + 1];
        }
    }

    COSStream stream(PDDocument document) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(bytes()), COSName.FLATE_DECODE).getCOSObject();
    }

    void writeInto(PDDocument document, PDTilingPattern pattern) throws IOException {
        try (OutputStream out = pattern.getContentStream().createOutputStream()) {
            out.write(bytes());
        }
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A PDF number has no exponent; two places are a three-hundredth of a millimetre. */
    private void number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            text.append('-');
        }
        long size = Math.abs(hundredths);
        text.append(size / 100);
        if (size % 100 != 0) {
            text.append('.').append(size / 10 % 10);
            if (size % 10 != 0) {
                text.append(size % 10);
            }
        }
        text.append(' ');
    }
}
