/** The state machine: where the resident stands, where an event leads, and the loop that runs it. */
@NullMarked
package jp.madoguchi.session.conversation;

import org.jspecify.annotations.NullMarked;
