@NullMarked
package jp.madoguchi.session.check;

import org.jspecify.annotations.NullMarked;
