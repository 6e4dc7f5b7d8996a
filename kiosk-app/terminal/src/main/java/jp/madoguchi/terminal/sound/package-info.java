/** What is heard of the kiosk: a voice, and a tone that calls for attention. */
@NullMarked
package jp.madoguchi.terminal.sound;

import org.jspecify.annotations.NullMarked;
