package jp.madoguchi.ui.part;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleActionAdapter;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** What assistive software learns of a touch target, and how it presses it. */
final class TouchSpeech {
    private final TouchTarget target;

    TouchSpeech(TouchTarget target) {
        this.target = target;
    }

    void attach() {
        Accessible accessible = target.getAccessible();
        accessible.addAccessibleListener(new Words());
        accessible.addAccessibleControlListener(new States());
        accessible.addAccessibleActionListener(new Actions());
    }

    static void tellChange(TouchTarget target, Touch before, Touch now) {
        Accessible accessible = target.getAccessible();
        if (!before.name().equals(now.name())) {
            accessible.sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
        if (before.checked() != now.checked()) {
            accessible.sendEvent(ACC.EVENT_STATE_CHANGED, new int[] {ACC.STATE_CHECKED, now.checked() ? 1 : 0});
        }
        if (before.enabled() != now.enabled()) {
            accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
        }
    }

    private final class Words extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent e) {
            e.result = target.touch().name();
        }

        @Override
        public void getDescription(AccessibleEvent e) {
            e.result = target.description();
        }
    }

    private final class States extends AccessibleControlAdapter {
        @Override
        public void getRole(AccessibleControlEvent e) {
            e.detail = target.touch().role();
        }

        @Override
        public void getState(AccessibleControlEvent e) {
            int state = ACC.STATE_FOCUSABLE;
            state |= target.isFocusControl() ? ACC.STATE_FOCUSED : 0;
            state |= target.touch().isSwitch() && target.touch().checked() ? ACC.STATE_CHECKED : 0;
            state |= target.touch().enabled() ? 0 : ACC.STATE_DISABLED;
            e.detail = state | Spoken.hiddenState(target);
        }

        @Override
        public void getDefaultAction(AccessibleControlEvent e) {
            e.result = target.touch().name();
        }
    }

    private final class Actions extends AccessibleActionAdapter {
        @Override
        public void getActionCount(AccessibleActionEvent e) {
            e.count = 1;
        }

        @Override
        public void getName(AccessibleActionEvent e) {
            e.result = "press";
        }

        @Override
        public void getDescription(AccessibleActionEvent e) {
            e.result = target.description();
        }

        @Override
        public void doAction(AccessibleActionEvent e) {
            target.getDisplay().asyncExec(() -> {
                if (!target.isDisposed()) {
                    target.press();
                }
            });
            e.result = ACC.OK;
        }
    }
}
