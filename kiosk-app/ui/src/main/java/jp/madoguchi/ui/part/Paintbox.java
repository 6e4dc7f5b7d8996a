package jp.madoguchi.ui.part;

import jp.madoguchi.ui.draw.Look;

/**
 * What every part is given.
 *
 * @param touched told of presses that come neither by pointer nor by key, such as those of assistive software
 */
public record Paintbox(Look look, FocusSign focus, Runnable touched) {}
