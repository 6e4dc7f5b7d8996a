/** The Internet Printing Protocol (RFC 8010, 8011), as far as one sheet per job needs it. */
@NullMarked
package jp.madoguchi.pos.ipp;

import org.jspecify.annotations.NullMarked;
