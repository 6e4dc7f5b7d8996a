/** Paints a screen with SWT and posts touches. */
@NullMarked
package jp.madoguchi.ui;

import org.jspecify.annotations.NullMarked;
