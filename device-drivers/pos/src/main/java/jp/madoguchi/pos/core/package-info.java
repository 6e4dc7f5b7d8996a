/**
 * What every device service of ours shares: the way from open to enabled, claims, events, power, health and
 * statistics.
 *
 * <p>A service is a {@link jp.madoguchi.pos.core.ServiceProxy} over parts; a part's methods that are marked
 * {@link jp.madoguchi.pos.core.Needs} answer the calls of the JavaPOS contract that bear the same name.
 */
@NullMarked
package jp.madoguchi.pos.core;

import org.jspecify.annotations.NullMarked;
