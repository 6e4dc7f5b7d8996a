package jp.madoguchi.ui.draw;

/** All that painting needs to know about how things look at the moment. */
public record Look(Theme theme, Scale scale, Typesetter typesetter, TextLog log) {}
