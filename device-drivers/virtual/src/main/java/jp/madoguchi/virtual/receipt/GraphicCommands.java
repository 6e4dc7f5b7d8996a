package jp.madoguchi.virtual.receipt;

import jp.madoguchi.virtual.receipt.Works.ClearedException;

/** Bit images, raster images and QR codes. */
final class GraphicCommands {
    private static final int GRAPHICS = 48;
    private static final int PRINT_STORED = 50;
    private static final int STORE_RASTER = 112;
    private static final int STORE_HEAD = 10;

    private final LineBuffer line;
    private final Bytes bytes;
    private final Paper advance;
    private final QrMemory codes = new QrMemory();
    private Dots stored = Dots.ofRows(new byte[0], 1, 1, 1);

    /** Where the parameters come from. */
    interface Bytes {
        int next() throws ClearedException, InterruptedException;
    }

    /** Waits until something can be printed. */
    interface Paper {
        void advance() throws ClearedException, InterruptedException;
    }

    GraphicCommands(LineBuffer line, Bytes bytes, Paper advance) {
        this.line = line;
        this.bytes = bytes;
        this.advance = advance;
    }

    /** ESC * m nL nH: m 0, 1 of 8 dots, 32, 33 of 24 dots; even ones are of half the density across. */
    void columns() throws ClearedException, InterruptedException {
        int m = bytes.next();
        int bytesInColumn = m < 32 ? 1 : 3;
        byte[] data = take(word() * bytesInColumn);
        line.add(Dots.ofColumns(data, bytesInColumn, m % 2 == 0 ? 2 : 1, bytesInColumn == 1 ? 3 : 1));
    }

    /** False for a command that is none of these. */
    boolean obey(int command) throws ClearedException, InterruptedException {
        switch (command) {
            case 'v' -> raster();
            case '(' -> extended(bytes.next(), word());
            case '8' -> extended(bytes.next(), word() | word() << 16);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** GS v 0 m xL xH yL yH. */
    private void raster() throws ClearedException, InterruptedException {
        bytes.next();
        int m = bytes.next();
        int bytesInRow = word();
        byte[] data = take(bytesInRow * word());
        print(Dots.ofRows(data, bytesInRow, m % 2 == 0 ? 1 : 2, m / 2 % 2 == 0 ? 1 : 2));
    }

    private void extended(int kind, int length) throws ClearedException, InterruptedException {
        byte[] parameters = take(length);
        if (kind == 'k') {
            QrMemory.Code code = codes.obey(parameters).orElse(null);
            if (code != null) {
                advance.advance();
                Dots dots = code.dots();
                line.printAcross(
                        "[qr " + code.text() + "]", dots.width(), dots.height(), (on, x) -> dots.draw(on, x, 0));
            }
        } else if (kind == 'L' && parameters[0] == GRAPHICS) {
            graphics(parameters);
        }
    }

    /** GS ( L and GS 8 L, functions 112 (store a raster image) and 50 (print it). */
    private void graphics(byte[] parameters) throws ClearedException, InterruptedException {
        if (parameters[1] == STORE_RASTER) {
            int width = (parameters[6] & 0xFF) + ((parameters[7] & 0xFF) << Byte.SIZE);
            byte[] data = new byte[parameters.length - STORE_HEAD];
            System.arraycopy(parameters, STORE_HEAD, data, 0, data.length);
            stored = Dots.ofRows(data, (width + Byte.SIZE - 1) / Byte.SIZE, parameters[3], parameters[4]);
        } else if (parameters[1] == PRINT_STORED || parameters[1] == 2) {
            print(stored);
        }
    }

    private void print(Dots dots) throws ClearedException, InterruptedException {
        advance.advance();
        line.printAcross(
                "[image " + dots.width() + "x" + dots.height() + "]",
                dots.width(),
                dots.height(),
                (on, x) -> dots.draw(on, x, 0));
    }

    private int word() throws ClearedException, InterruptedException {
        int low = bytes.next();
        return low | bytes.next() << Byte.SIZE;
    }

    private byte[] take(int count) throws ClearedException, InterruptedException {
        byte[] data = new byte[count];
        for (int i = 0; i < count; i++) {
            data[i] = (byte) bytes.next();
        }
        return data;
    }
}
