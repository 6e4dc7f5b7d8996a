package jp.madoguchi.virtual.desk;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;

/** What has happened, the newest on top. */
final class EventPart implements Part {
    private final Text log;

    EventPart(Composite parent, Widgets widgets) {
        Group group = widgets.group(parent, "events");
        group.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        log = new Text(group, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
        log.setData("key", "events");
        var fill = new GridData(SWT.FILL, SWT.FILL, true, true);
        fill.widthHint = 100;
        fill.heightHint = 80;
        log.setLayoutData(fill);
    }

    @Override
    public void show(Situation now) {
        String text = String.join("\n", now.events());
        if (!text.equals(log.getText())) {
            log.setText(text);
        }
    }
}
