/** What every call has: who calls, refusals, idempotency, audit. */
@NullMarked
package jp.madoguchi.centre.call;

import org.jspecify.annotations.NullMarked;
