package jp.madoguchi.virtual.desk;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;

/** The few kinds of things the desk is made of. */
record Widgets(Words words, Consumer<String> orders) {
    private static final int GAP = 10;

    Group group(Composite parent, String key) {
        var group = new Group(parent, SWT.NONE);
        group.setText(words.say("group." + key));
        group.setLayout(columns(1));
        group.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        return group;
    }

    /** A button that gives an order; its tip is what one would type instead. */
    Button button(Composite parent, Deed deed) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(words.say(deed.key()));
        button.setToolTipText(deed.line());
        button.setData("key", deed.key());
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, e -> orders.accept(deed.line()));
        return button;
    }

    /** Text over as many lines as it needs. */
    Label text(Composite parent, String text) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(text);
        var wide = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        // Without a hint a wrapping label asks for all of its text on one line.
        wide.widthHint = 100;
        label.setLayoutData(wide);
        return label;
    }

    /** Other words, for which there may have to be another line. */
    static void tell(Label label, String text) {
        if (!text.equals(label.getText())) {
            label.setText(text);
            label.requestLayout();
        }
    }

    Composite row(Composite parent, int columns) {
        var row = new Composite(parent, SWT.NONE);
        GridLayout layout = columns(columns);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.makeColumnsEqualWidth = true;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        return row;
    }

    static GridLayout columns(int count) {
        var layout = new GridLayout(count, false);
        layout.marginWidth = GAP;
        layout.marginHeight = GAP;
        layout.horizontalSpacing = GAP;
        layout.verticalSpacing = GAP;
        return layout;
    }
}
