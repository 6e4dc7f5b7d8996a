/** How a card stands, the rules that say what that means for its holder, and the screen that tells it. */
@NullMarked
package jp.madoguchi.session.check;

import org.jspecify.annotations.NullMarked;
