package jp.madoguchi.session.twin;

import java.time.LocalDate;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.ResidenceCertificate;

/** Certificates that say one thing otherwise at their foot. */
public final class WrongFoot {
    private WrongFoot() {}

    public static ResidenceCertificate municipality(ResidenceCertificate data, String code) {
        Attestation foot = data.attestation();
        return with(data, code, foot.issueNumber(), foot.issuedOn(), foot.subjectMarker());
    }

    public static ResidenceCertificate number(ResidenceCertificate data, String number) {
        Attestation foot = data.attestation();
        return with(data, foot.municipalityCode(), number, foot.issuedOn(), foot.subjectMarker());
    }

    public static ResidenceCertificate day(ResidenceCertificate data, LocalDate day) {
        Attestation foot = data.attestation();
        return with(data, foot.municipalityCode(), foot.issueNumber(), day, foot.subjectMarker());
    }

    public static ResidenceCertificate marker(ResidenceCertificate data, String marker) {
        Attestation foot = data.attestation();
        return with(data, foot.municipalityCode(), foot.issueNumber(), foot.issuedOn(), marker);
    }

    private static ResidenceCertificate with(
            ResidenceCertificate data, String code, String number, LocalDate day, String marker) {
        Attestation foot = data.attestation();
        return new ResidenceCertificate(
                data.scope(),
                data.items(),
                data.address(),
                data.headOfHousehold(),
                data.residents(),
                data.applicant(),
                data.remarks(),
                new Attestation(code, number, day, foot.mayorTitle(), foot.mayorName(), foot.seal(), marker));
    }
}
