/** Device services that vendors deliver as jars: found in a folder, loaded by loaders of their own. */
@NullMarked
package jp.madoguchi.pos.drivers;

import org.jspecify.annotations.NullMarked;
