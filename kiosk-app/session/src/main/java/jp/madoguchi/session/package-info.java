/**
 * The words of the conversation with the resident: events, answers, endings, failures. The conversation itself is in
 * {@code conversation}, what it shows in {@code screen}, what it does in {@code procedure}.
 */
@NullMarked
package jp.madoguchi.session;

import org.jspecify.annotations.NullMarked;
