package jp.madoguchi.print.era;

import java.time.LocalDate;

/** A Japanese era: its name and first day. The year of its first day is 元年. */
record Era(String name, LocalDate firstDay) {}
