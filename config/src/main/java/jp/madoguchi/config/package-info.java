/** What an operator sets: municipalities, texts, the logical devices, and the people of the sandbox. */
@NullMarked
package jp.madoguchi.config;

import org.jspecify.annotations.NullMarked;
