package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.ui.draw.Scale;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BarsTest {
    @ParameterizedTest
    @EnumSource
    void noLanguageAndNoToolReachesIntoAnother(Monitor monitor) {
        Rectangle panel = monitor.bounds();
        var scale = new Scale(monitor.unit(), 1, monitor.pixelsPerMm());
        for (boolean lower : new boolean[] {false, true}) {
            for (int languages : List.of(4, 9)) {
                for (int tools : List.of(3, 4, 5)) {
                    apart(Bars.of(panel.width, panel.height, scale, lower, languages, tools), lower + " " + languages);
                }
            }
        }
    }

    private static void apart(Bars bars, String what) {
        var places = new ArrayList<Rectangle>();
        for (Cells cells : List.of(bars.languages(), bars.tools())) {
            IntStream.range(0, cells.count()).mapToObj(cells::cell).forEach(places::add);
        }
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                assertFalse(places.get(i).intersects(places.get(j)), what + ": " + places.get(i) + " " + places.get(j));
            }
        }
    }
}
