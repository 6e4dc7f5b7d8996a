package jp.madoguchi.pos;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.pos.drivers.NamedDriver;

/** An entry as the file declares it, before JavaPOS has seen it; the line is where its element begins. */
record DeclaredEntry(
        String logicalName,
        int line,
        String factoryClass,
        String serviceClass,
        String category,
        List<DeclaredProperty> properties) {
    DeclaredEntry {
        properties = List.copyOf(properties);
    }

    Optional<DeclaredProperty> find(String property) {
        return properties.stream().filter(each -> each.name().equals(property)).findFirst();
    }

    /** Whether it says which kind of device it is; that it must is told once. */
    boolean hasCategory() {
        return !category.isBlank();
    }

    /** Which factory is meant. */
    NamedDriver driver() {
        String folder = find(NamedDriver.FOLDER_PROPERTY)
                .map(DeclaredProperty::expanded)
                .orElse("");
        return new NamedDriver(factoryClass, serviceClass, folder.strip());
    }
}
