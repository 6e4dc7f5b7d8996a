package jp.madoguchi.print.form;

import java.util.List;

/** What stands on the two sides of a sheet of paper. */
public record SheetContent(List<Mark> front, List<Mark> back) {}
