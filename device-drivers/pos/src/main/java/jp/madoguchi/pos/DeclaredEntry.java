package jp.madoguchi.pos;

import java.util.Map;
import java.util.Objects;
import jp.madoguchi.pos.drivers.NamedDriver;

/** An entry as the file declares it, before JavaPOS has seen it; the line is where its element begins. */
record DeclaredEntry(
        String logicalName, int line, String factoryClass, String serviceClass, Map<String, String> properties) {
    DeclaredEntry {
        properties = Map.copyOf(properties);
    }

    /** Which factory is meant. */
    NamedDriver driver() {
        String folder = Objects.requireNonNullElse(properties.get(NamedDriver.FOLDER_PROPERTY), "");
        return new NamedDriver(
                factoryClass, serviceClass, Placeholders.expand(folder).strip());
    }
}
