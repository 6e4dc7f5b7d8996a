package jp.madoguchi.pos;

import java.util.Map;

/** An entry as the file declares it, before JavaPOS has seen it; the line is where its element begins. */
record DeclaredEntry(
        String logicalName, int line, String factoryClass, String serviceClass, Map<String, String> properties) {
    DeclaredEntry {
        properties = Map.copyOf(properties);
    }
}
