/** What the resident sees, as values computed from the state: text keys, arguments and the events of touches. */
@NullMarked
package jp.madoguchi.session.screen;

import org.jspecify.annotations.NullMarked;
