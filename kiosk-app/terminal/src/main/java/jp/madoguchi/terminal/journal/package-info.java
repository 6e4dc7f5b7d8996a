/** The kiosk's memory: a hash-chained journal and the outbox beside it, in one SQLite file. */
@NullMarked
package jp.madoguchi.terminal.journal;

import org.jspecify.annotations.NullMarked;
