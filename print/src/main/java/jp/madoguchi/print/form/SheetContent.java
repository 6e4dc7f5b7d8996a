package jp.madoguchi.print.form;

import java.util.List;

/**
 * What stands on the two sides of a sheet of paper.
 *
 * @param title what kind of certificate it is; nothing about a person
 */
public record SheetContent(String title, List<Mark> front, List<Mark> back) {}
