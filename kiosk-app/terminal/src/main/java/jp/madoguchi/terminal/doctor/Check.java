package jp.madoguchi.terminal.doctor;

import java.util.List;
import java.util.Optional;
import jpos.JposException;

/** Something that the doctor can look at. */
interface Check {
    /** What is looked at, in a word. */
    String subject();

    /** Looks, changes nothing, and says what was seen; nothing where there is nothing to look at. */
    List<Finding> look();

    /** What else may help where it gives no answer, or this was said by its service; empty for nothing. */
    default String alsoHelps(Optional<JposException> said) {
        return "";
    }
}
