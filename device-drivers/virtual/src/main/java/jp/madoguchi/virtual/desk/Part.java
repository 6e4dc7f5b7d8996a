package jp.madoguchi.virtual.desk;

/** A part of the window that tells how something is. */
interface Part {
    void show(Situation now);
}
