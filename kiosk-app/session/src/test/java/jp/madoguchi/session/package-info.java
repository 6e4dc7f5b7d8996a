/** Tests of the words of the conversation. */
@NullMarked
package jp.madoguchi.session;

import org.jspecify.annotations.NullMarked;
