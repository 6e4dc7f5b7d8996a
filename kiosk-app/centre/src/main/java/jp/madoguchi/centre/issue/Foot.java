package jp.madoguchi.centre.issue;

import java.time.Instant;
import jp.madoguchi.config.Municipality;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.SealImage;

/** Number, marker, time and seal of one issue. */
record Foot(String issueNumber, String subjectMarker, Instant issuedAt, SealImage seal) {
    /** The foot of the certificate, under the name of the municipality's mayor. */
    Attestation attestation(Municipality municipality) {
        return new Attestation(
                municipality.code(),
                issueNumber,
                issuedAt.atZone(ServiceHours.ZONE).toLocalDate(),
                municipality.mayor().title(),
                municipality.mayor().name(),
                seal,
                subjectMarker);
    }
}
