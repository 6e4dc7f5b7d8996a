/** Fonts and the glyph of every character and variation sequence; nothing here knows of PDF. */
@NullMarked
package jp.madoguchi.print.font;

import org.jspecify.annotations.NullMarked;
