package jp.madoguchi.terminal.device;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import jpos.JposConst;
import jpos.JposException;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;
import jpos.services.POSPrinterService115;
import org.jspecify.annotations.Nullable;

/** A receipt printer of another vendor that draws no bar codes; a test says whether it takes bitmaps. JavaPOS makes it by its name. */
public final class PlainReceiptFactory implements JposServiceInstanceFactory {
    /** What came out: lines, and codes as what they say in brackets. */
    public static final List<String> PAPER = new CopyOnWriteArrayList<>();

    /** Whether it draws bar codes, but for those that a till did not know once: QR codes. */
    public static volatile boolean drawsOldCodes;

    /** So many lines lie between its head and its knife; none: it has no knife. */
    public static volatile int linesToTheCut;

    /** Whether it takes bitmaps. */
    public static volatile boolean takesBitmaps;

    /** Whether the line to it breaks when it prints, and stays broken. */
    public static volatile boolean loses;

    /** The character sets of its service, and which of them was chosen. */
    public static volatile String characterSets = "437,932";

    public static volatile int characterSet;

    /** The version of UnifiedPOS that its service is of. */
    public static volatile int version = 1_015_000;

    /** Whether its service knows the internal check of health, which none must. */
    public static volatile boolean checksHealth = true;

    /** As long as it does, the service can't even be opened. */
    public static volatile boolean refusesToOpen;

    /** As it is unless a test says otherwise. */
    public static void asBefore() {
        drawsOldCodes = false;
        linesToTheCut = 0;
        takesBitmaps = false;
        checksHealth = true;
        refusesToOpen = false;
        loses = false;
        characterSets = "437,932";
        characterSet = 0;
        version = 1_015_000;
    }

    /** A jpos.xml with it as the receipt printer. */
    public static Path declareIn(Path folder) throws IOException {
        PAPER.clear();
        return Files.writeString(
                folder.resolve("jpos.xml"),
                """
                <JposEntries>
                <JposEntry logicalName="ReceiptPrinter">
                <creation factoryClass="%s" serviceClass="any"/>
                <vendor name="a vendor" url=""/>
                <jpos category="POSPrinter" version="1.15"/>
                <product name="it" description="it" url=""/>
                </JposEntry>
                </JposEntries>
                """
                        .formatted(PlainReceiptFactory.class.getName()));
    }

    @Override
    public JposServiceInstance createInstance(String logicalName, JposEntry entry) {
        var enabled = new boolean[1];
        return (JposServiceInstance) Proxy.newProxyInstance(
                PlainReceiptFactory.class.getClassLoader(),
                new Class<?>[] {POSPrinterService115.class},
                (service, call, arguments) -> answer(call, arguments, enabled));
    }

    private static @Nullable Object answer(Method call, @Nullable Object @Nullable [] given, boolean[] enabled)
            throws JposException, IOException {
        if (given != null) {
            if (loses && call.getName().equals("printNormal")) {
                throw new JposException(JposConst.JPOS_E_FAILURE, "the line broke");
            }
            switch (call.getName()) {
                case "open" -> {
                    if (refusesToOpen) {
                        throw new JposException(JposConst.JPOS_E_FAILURE, "no answer on COM3");
                    }
                }
                case "checkHealth" -> {
                    if (!checksHealth) {
                        throw new JposException(JposConst.JPOS_E_ILLEGAL, "no such level");
                    }
                }
                case "setDeviceEnabled" -> enabled[0] = Boolean.TRUE.equals(given[0]);
                case "setCharacterSet" -> characterSet = Integer.parseInt(String.valueOf(given[0]));
                case "printBarCode" -> {
                    PAPER.add("refused code");
                    throw new JposException(JposConst.JPOS_E_ILLEGAL, "no such symbology");
                }
                case "cutPaper" -> PAPER.add("cut");
                case "printNormal" ->
                    PAPER.add(
                            String.valueOf(given[1]).isBlank()
                                    ? "fed " + String.valueOf(given[1]).length()
                                    : String.valueOf(given[1])
                                            .replaceAll("\u001B\\|[0-9]?[a-zA-Z]+", "")
                                            .strip());
                case "printMemoryBitmap" -> PAPER.add(code((byte[]) given[1]));
                default -> {
                    // Does as it is told.
                }
            }
        }
        if (loses && call.getName().equals("clearOutput")) {
            throw new JposException(JposConst.JPOS_E_OFFLINE, "there is no line");
        }
        return switch (call.getName()) {
            case "getCapRecPresent", "getCapTransaction" -> true;
            case "getCapRecBarCode" -> drawsOldCodes;
            case "getCapRecPapercut" -> linesToTheCut > 0;
            case "getRecLinesToPaperCut" -> linesToTheCut;
            case "getCapRecBitmap" -> takesBitmaps;
            case "getDeviceEnabled", "getClaimed" -> enabled[0];
            case "getDeviceServiceVersion" -> version;
            case "getCharacterSetList" -> characterSets;
            case "getPowerState" -> JposConst.JPOS_PS_UNKNOWN;
            case "getRecLineChars" -> 48;
            case "getCheckHealthText" -> "fit";
            default -> nothing(call.getReturnType());
        };
    }

    private static String code(byte[] bmp) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bmp));
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        try {
            var source = new RGBLuminanceSource(width, image.getHeight(), pixels);
            return "["
                    + new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(source)))
                            .getText() + "]";
        } catch (ReaderException unreadable) {
            return "[" + unreadable + "]";
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        return type == int.class
                ? (Object) 0
                : type == boolean.class ? (Object) false : type == String.class ? "" : null;
    }
}
