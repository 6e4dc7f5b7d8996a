package jp.madoguchi.ui;

import jp.madoguchi.session.screen.Screen;

/** Builds one kind of screen into a room. */
@FunctionalInterface
interface Page<S extends Screen> {
    void build(S screen, Room room);
}
