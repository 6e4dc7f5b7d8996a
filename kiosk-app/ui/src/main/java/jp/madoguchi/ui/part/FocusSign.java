package jp.madoguchi.ui.part;

/** Whether the focus ring is shown: after a key was used, until the next touch. One a window; screen thread only. */
public final class FocusSign {
    private boolean shown;
    private boolean byEar;

    public boolean isShown() {
        return shown;
    }

    /** Who works by ear needs no ring on the characters, and nobody else is to see that they are worked. */
    boolean isShownOn(Touch touch) {
        return shown && !(byEar && touch.isCharacter());
    }

    public void keyUsed() {
        shown = true;
    }

    public void touched() {
        shown = false;
    }

    public void byEar(boolean wanted) {
        byEar = wanted;
    }
}
