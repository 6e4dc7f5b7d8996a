/** The window of the kiosk: paints a screen, posts touches. Start reading at {@link jp.madoguchi.ui.KioskWindow}. */
@NullMarked
package jp.madoguchi.ui;

import org.jspecify.annotations.NullMarked;
