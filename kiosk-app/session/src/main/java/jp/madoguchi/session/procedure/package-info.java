/** What the conversation does in the world: straight-line procedures over the ports, each ending in one answer. */
@NullMarked
package jp.madoguchi.session.procedure;

import org.jspecify.annotations.NullMarked;
