/** How fast, how large and how right a certificate is, ours and that of others. */
@NullMarked
package jp.madoguchi.print.bench;

import org.jspecify.annotations.NullMarked;
