/**
 * JavaPOS 1.15 device services of our own: how {@code jpos.xml} is found, checked and read.
 *
 * <p>An application calls {@link jp.madoguchi.pos.LogicalDevices#open} once, before its first JavaPOS
 * call, and from then on knows the {@code jpos.*} controls only.
 */
@NullMarked
package jp.madoguchi.pos;

import org.jspecify.annotations.NullMarked;
