package jp.madoguchi.pos.core;

/** How far an application has come with a device; each stage includes the ones before it. */
public enum Stage {
    CLOSED,
    OPEN,
    CLAIMED,
    ENABLED
}
