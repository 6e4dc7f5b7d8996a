package jp.madoguchi.terminal.doctor;

import java.util.List;

/** Something that the doctor can look at. */
interface Check {
    /** What is looked at, in a word. */
    String subject();

    /** Looks, changes nothing, and says what was seen; nothing where there is nothing to look at. */
    List<Finding> look();
}
