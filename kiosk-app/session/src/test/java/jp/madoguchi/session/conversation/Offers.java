package jp.madoguchi.session.conversation;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.session.twin.Samples;

/** What invented municipalities serve, cut down to kinds that differ in what there is to choose. */
final class Offers {
    static final ServiceHours HOURS = new ServiceHours(LocalTime.of(6, 30), LocalTime.of(23, 0));
    private static final ServiceHours OFFICE = new ServiceHours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    static final ServedKind RESIDENCE = open(CertificateKind.RESIDENCE_CERTIFICATE);
    static final ServedKind SEAL = closed(CertificateKind.SEAL_REGISTRATION_CERTIFICATE);
    static final ServedKind TAX =
            new ServedKind(CertificateKind.INCOME_AND_TAX_CERTIFICATE, HOURS, true, List.of(2026, 2025));
    static final ServedKind REGISTER = open(CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE);
    static final ServedKind APPENDIX = open(CertificateKind.FAMILY_REGISTER_APPENDIX_CERTIFICATE);

    static final MunicipalService MANY_KINDS =
            new MunicipalService(Samples.MUNICIPALITY, List.of(RESIDENCE, SEAL, TAX, REGISTER));
    static final MunicipalService ONE_KIND = new MunicipalService("999998", List.of(REGISTER));

    private Offers() {}

    /** Every kind there is, all of them open or all of them closed. */
    static MunicipalService everything(boolean open) {
        return new MunicipalService(
                Samples.MUNICIPALITY,
                Stream.of(CertificateKind.values())
                        .map(kind -> new ServedKind(kind, OFFICE, open, years(kind)))
                        .toList());
    }

    private static List<Integer> years(CertificateKind kind) {
        return kind.choices().contains(CertificateKind.Choice.TAX_YEAR) ? TAX.taxYears() : List.of();
    }

    private static ServedKind open(CertificateKind kind) {
        return new ServedKind(kind, HOURS, true, List.of());
    }

    private static ServedKind closed(CertificateKind kind) {
        return new ServedKind(kind, OFFICE, false, List.of());
    }
}
