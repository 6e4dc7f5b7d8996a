package jp.madoguchi.ui.part;

/** Whether the focus ring is shown: after a key was used, until the next touch. One a window; screen thread only. */
public final class FocusSign {
    private boolean shown;

    public boolean isShown() {
        return shown;
    }

    public void keyUsed() {
        shown = true;
    }

    public void touched() {
        shown = false;
    }
}
