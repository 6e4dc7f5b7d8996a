package jp.madoguchi.ui.part;

import jp.madoguchi.ui.draw.Look;

/**
 * What every part is given.
 *
 * @param touched told of presses that come neither by pointer nor by key, such as those of assistive software
 * @param unavailable what assistive software says first of a target that can't be used now: the toolkit gives a canvas no
 *     way to say so by its state
 */
public record Paintbox(Look look, FocusSign focus, Runnable touched, String unavailable) {}
