package jp.madoguchi.pos.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jpos.BaseControl;
import jpos.CashChanger;
import jpos.POSPrinter;
import jpos.SmartCardRW;

/**
 * A category of devices that the kit knows: its control, and the rows that hold for it.
 *
 * @param name as in jpos.xml
 */
public record Category(String name, Supplier<BaseControl> control, List<Row> rows) {
    private static final List<Category> KNOWN = List.of(
            of("SmartCardRW", SmartCardRW::new, SmartCardRwRows.all()),
            of("POSPrinter", POSPrinter::new, PosPrinterRows.all()),
            of("CashChanger", CashChanger::new, CashChangerRows.all()));

    public Category {
        rows = List.copyOf(rows);
    }

    /** The category of this name, if the kit knows it. */
    public static Optional<Category> find(String name) {
        return KNOWN.stream().filter(each -> each.name().equals(name)).findAny();
    }

    /** The names of all categories that the kit knows. */
    public static List<String> names() {
        return KNOWN.stream().map(Category::name).toList();
    }

    private static Category of(String name, Supplier<BaseControl> control, List<Row> own) {
        List<Row> rows = new ArrayList<>();
        Stream.of(LifecycleRows.all(), ClaimRows.all(), EventRows.all(), PowerRows.all(), UpkeepRows.all())
                .forEach(rows::addAll);
        rows.addAll(own);
        return new Category(name, control, rows);
    }
}
