/**
 * {@code madoguchi doctor}: looks at everything that a kiosk stands on, through the same settings, entries and ports. A
 * further kind of device is one more {@link jp.madoguchi.terminal.doctor.Check}, named in {@code Examination}.
 */
@NullMarked
package jp.madoguchi.terminal.doctor;

import org.jspecify.annotations.NullMarked;
