package jp.madoguchi.session.conversation;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All that a record holds, to the bottom. */
final class Holdings {
    private Holdings() {}

    /** The types of everything that can be reached over components, options and lists. */
    static Set<Class<?>> typesIn(Record record) {
        var types = new HashSet<Class<?>>();
        for (Object value : valuesIn(record)) {
            types.add(value.getClass());
        }
        return types;
    }

    static Set<Object> valuesIn(Object holder) {
        var values = new HashSet<Object>();
        collect(holder, values);
        values.remove(holder);
        return values;
    }

    private static void collect(Object value, Set<Object> into) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(there -> collect(there, into));
        } else if (value instanceof Collection<?> several) {
            several.forEach(each -> collect(each, into));
        } else if (into.add(value) && value instanceof Record record) {
            components(record).forEach(component -> collect(component, into));
        }
    }

    /** What its components hold, in their order. */
    static Stream<Object> components(Record record) {
        return Stream.of(record.getClass().getRecordComponents()).map(component -> read(record, component));
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
