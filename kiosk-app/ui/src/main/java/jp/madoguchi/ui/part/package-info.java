/** The parts a screen is built of: painted canvases that can be touched, operated by keys, and read out. */
@NullMarked
package jp.madoguchi.ui.part;

import org.jspecify.annotations.NullMarked;
