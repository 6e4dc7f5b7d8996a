/** Ink on a screen: colours by role, sizes by the unit, text that stays in its box, icons and pictures. Knows no session. */
@NullMarked
package jp.madoguchi.ui.draw;

import org.jspecify.annotations.NullMarked;
