package jp.madoguchi.print.verify;

import java.util.List;
import java.util.Optional;

/**
 * One side of a sheet as it was presented.
 *
 * @param codes texts of the codes on it that are ours
 * @param text all that can be extracted; empty for a picture, which a person has to read
 */
record PresentedPage(List<String> codes, Optional<String> text) {}
