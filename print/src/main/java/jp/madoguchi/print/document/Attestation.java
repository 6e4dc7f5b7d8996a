package jp.madoguchi.print.document;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The foot of a certificate: number and day of issue, and who answers for it.
 *
 * @param municipalityCode six digits (全国地方公共団体コード)
 * @param issueNumber unique for every sheet ever issued: 6 to 24 of 0-9, A-Z and hyphen
 * @param issuedOn the day of the centre's signed time in Asia/Tokyo
 * @param mayorTitle such as 架空県架空市長
 * @param seal the mayor's seal (公印), which comes with each certificate and is kept nowhere
 * @param subjectMarker random code that ties the sheet to this issue: eight of A-Z and 2-9 without I and O
 */
public record Attestation(
        String municipalityCode,
        String issueNumber,
        LocalDate issuedOn,
        String mayorTitle,
        String mayorName,
        SealImage seal,
        String subjectMarker) {

    private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{6}");
    private static final Pattern ISSUE = Pattern.compile("[0-9A-Z-]{6,24}");
    private static final Pattern MARKER = Pattern.compile("[A-HJ-NP-Z2-9]{8}");

    public Attestation {
        Field.matching("municipalityCode", municipalityCode, MUNICIPALITY);
        Field.matching("issueNumber", issueNumber, ISSUE);
        Field.text("mayorTitle", mayorTitle, 30);
        Field.text("mayorName", mayorName, 30);
        Field.matching("subjectMarker", subjectMarker, MARKER);
        Field.date("issuedOn", issuedOn);
    }
}
