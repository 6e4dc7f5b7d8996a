package jp.madoguchi.pos.core;

import java.util.List;

/**
 * What a factory makes, so that an entry can be checked without a device.
 *
 * @param category the JavaPOS category of its services, such as {@code SmartCardRW}
 * @param contract the interface of its services, which entries name as their service class
 * @param properties what its services read from an entry; another name there is a slip of the pen
 */
public record ServiceKind(String category, Class<?> contract, List<EntryProperty<?>> properties) {
    public ServiceKind {
        properties = List.copyOf(properties);
    }
}
