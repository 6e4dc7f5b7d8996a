package jp.madoguchi.session.conversation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.StepBar;
import jp.madoguchi.session.screen.Text;

/** What of a screen is always the same: its kind, its parts in their order, and the sentences without their arguments. */
record Shape(List<String> parts) {
    static Shape of(Screen screen) {
        var parts = new ArrayList<String>(List.of(screen.getClass().getSimpleName()));
        collect(screen, parts);
        return new Shape(List.copyOf(parts));
    }

    /** Of two screens of one shape the one with the longer arguments. */
    static Screen longer(Screen one, Screen other) {
        return arguments(other) > arguments(one) ? other : one;
    }

    private static int arguments(Screen screen) {
        return Holdings.valuesIn(screen).stream()
                .filter(Text.class::isInstance)
                .flatMap(text -> ((Text) text).arguments().stream())
                .mapToInt(argument -> argument.toString().length())
                .sum();
    }

    private static void collect(Object value, List<String> into) {
        if (value instanceof Text text) {
            into.add(text.key());
        } else if (value instanceof Enum<?> constant) {
            into.add(constant.name());
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(there -> collect(there, into));
        } else if (value instanceof Collection<?> several) {
            several.forEach(each -> collect(each, into));
            into.add("]");
        } else if (value instanceof Record record && !(value instanceof Event || value instanceof StepBar)) {
            Holdings.components(record).forEach(component -> collect(component, into));
        }
    }
}
