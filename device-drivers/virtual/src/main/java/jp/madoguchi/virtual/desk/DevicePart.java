package jp.madoguchi.virtual.desk;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;

/** One thing beside the kiosk: how it is, and what can be done to it. */
final class DevicePart implements Part {
    private final Widgets widgets;
    private final Section section;
    private final Label state;

    DevicePart(Composite parent, Widgets widgets, Section section, int columns) {
        this.widgets = widgets;
        this.section = section;
        Group group = widgets.group(parent, section.key());
        state = widgets.text(group, "");
        state.setData("key", "state-" + section.key());
        Composite row = widgets.row(group, columns);
        section.deeds().forEach(deed -> widgets.button(row, deed));
    }

    @Override
    public void show(Situation now) {
        Widgets.tell(state, now.of(section, widgets.words()));
    }
}
