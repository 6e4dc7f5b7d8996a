/** A card reader on a serial line, as a real CCID driver sees it: framing, messages, the card's T=1. */
@NullMarked
package jp.madoguchi.virtual.reader;

import org.jspecify.annotations.NullMarked;
