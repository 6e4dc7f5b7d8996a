package jp.madoguchi.config;

/** Whether something is served at a moment. */
public enum Opening {
    OPEN,
    /** At another hour, or on another day of the week. */
    OUTSIDE_HOURS,
    /** Nothing is served on this day (休止日). */
    CLOSED_TODAY
}
