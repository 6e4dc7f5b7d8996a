package jp.madoguchi.terminal.device;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import javax.imageio.ImageIO;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinterConst;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;
import jpos.services.POSPrinterService115;
import org.jspecify.annotations.Nullable;

/**
 * A page printer as another vendor may deliver it: the standard's own bitmaps and nothing else, printed when they come, and no
 * word of power or toner. Its entry says what it lacks. JavaPOS makes it by its name.
 */
public final class BitmapOnlyFactory implements JposServiceInstanceFactory {
    public static final String LACKS = "lacks";

    /** What came out of the printers, by their logical names. */
    public static final ConcurrentHashMap<String, List<String>> PAPER = new ConcurrentHashMap<>();

    /** The pages that came out of all of them, as they look. */
    public static final List<BufferedImage> PAGES = new CopyOnWriteArrayList<>();

    private static final int VERSION = 1_015_000;
    private static final Set<String> ABLE =
            Set.of("getCapSlpPresent", "getCapSlpFullslip", "getCapSlpBitmap", "getCapSlpBothSidesPrint");
    private static final Set<String> SILENT_ON = Set.of("setPowerNotify", "setCartridgeNotify", "getSlpCartridgeState");
    private static final Map<String, Integer> NUMBERS = Map.of(
            "getDeviceServiceVersion", VERSION, "getSlpLineWidth", 21_000, "getPowerState", JposConst.JPOS_PS_UNKNOWN);

    @Override
    public JposServiceInstance createInstance(String logicalName, JposEntry entry) {
        Set<String> lacks = new CopyOnWriteArraySet<>(List.of(((String) entry.getPropertyValue(LACKS)).split(" ")));
        List<String> paper = new ArrayList<>();
        PAPER.put(logicalName, paper);
        return (JposServiceInstance) Proxy.newProxyInstance(
                BitmapOnlyFactory.class.getClassLoader(),
                new Class<?>[] {POSPrinterService115.class},
                (service, call, arguments) -> answer(call, arguments, lacks, paper));
    }

    private static @Nullable Object answer(
            Method call, @Nullable Object @Nullable [] arguments, Set<String> lacks, List<String> paper)
            throws JposException, IOException {
        String name = call.getName();
        if (name.equals("printMemoryBitmap") && arguments != null) {
            print((byte[]) arguments[1], (Integer) arguments[2], lacks, paper);
        } else if (name.equals("changePrintSide")) {
            paper.add("turned");
        } else if (name.equals("endRemoval")) {
            paper.add("out");
        }
        if (SILENT_ON.contains(name)) {
            throw new JposException(JposConst.JPOS_E_ILLEGAL, name);
        }
        if (call.getReturnType() == boolean.class) {
            return ABLE.contains(name) && !lacks.contains(name);
        }
        if (call.getReturnType() == int.class) {
            return NUMBERS.getOrDefault(name, 0);
        }
        return call.getReturnType() == String.class ? "" : null;
    }

    private static void print(byte[] data, int type, Set<String> lacks, List<String> paper)
            throws JposException, IOException {
        if (type != POSPrinterConst.PTR_BMT_BMP || lacks.contains("BMP")) {
            throw new JposException(JposConst.JPOS_E_ILLEGAL, "type " + type);
        }
        if (paper.size() == 2 && lacks.containsAll(List.of("second", "side"))) {
            throw new JposException(JposConst.JPOS_E_EXTENDED, POSPrinterConst.JPOS_EPTR_SLP_EMPTY, "fell out");
        }
        if (lacks.contains("luck")) {
            throw new JposException(JposConst.JPOS_E_FAILURE, "something happened");
        }
        var page = ImageIO.read(new ByteArrayInputStream(data));
        PAGES.add(page);
        paper.add(page.getWidth() + "x" + page.getHeight());
    }
}
