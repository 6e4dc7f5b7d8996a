/** The kiosk's end of the protocol: the centre over mutual TLS. */
@NullMarked
package jp.madoguchi.terminal.centre;

import org.jspecify.annotations.NullMarked;
