/** The conversation with the resident: states, events, effects, screens, and the procedures. */
@NullMarked
package jp.madoguchi.session;

import org.jspecify.annotations.NullMarked;
