package jp.madoguchi.print;

import java.util.List;

/** What stands on the two sides of a sheet of paper. */
record SheetContent(List<Mark> front, List<Mark> back) {}
