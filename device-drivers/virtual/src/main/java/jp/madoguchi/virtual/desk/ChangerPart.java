package jp.madoguchi.virtual.desk;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;

/** The resident's purse above, and below it what can happen to the machine that takes the money. */
final class ChangerPart implements Part {
    private static final int PURSE_COLUMNS = 5;
    private static final int DEED_COLUMNS = 4;

    private final Widgets widgets;
    private final Label state;

    ChangerPart(Composite parent, Widgets widgets) {
        this.widgets = widgets;
        Group group = widgets.group(parent, "changer");
        state = widgets.text(group, "");
        state.setData("key", "state-changer");
        Composite purse = widgets.row(group, PURSE_COLUMNS);
        Section.MONEY.deeds().forEach(deed -> widgets.button(purse, deed));
        Composite deeds = widgets.row(group, DEED_COLUMNS);
        Section.CHANGER.deeds().forEach(deed -> widgets.button(deeds, deed));
    }

    @Override
    public void show(Situation now) {
        Widgets.tell(state, now.of(Section.CHANGER, widgets.words()));
    }
}
