package jp.madoguchi.print;

import java.util.Optional;
import java.util.function.Predicate;
import jp.madoguchi.print.seal.Issuer;

/**
 * What a finished PDF must show of its issue, which no hash can say: a municipality may have signed for somebody else's document.
 *
 * @param issueNumber in the text of every sheet, and in its code
 * @param subjectMarker in the text of every sheet
 * @param naming whether a text names whom the document is about
 * @param sealing whose code every sheet bears; empty when the municipality signed that they bear none
 */
public record IssueOnPaper(
        String issueNumber, String subjectMarker, Predicate<String> naming, Optional<Issuer> sealing) {}
