/** Tests of the state machine and of the loop that runs it. */
@NullMarked
package jp.madoguchi.session.conversation;

import org.jspecify.annotations.NullMarked;
