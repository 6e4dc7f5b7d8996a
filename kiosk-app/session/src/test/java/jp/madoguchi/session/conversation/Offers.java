package jp.madoguchi.session.conversation;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.Opening;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.session.twin.Samples;

/** What invented municipalities serve, cut down to kinds that differ in what there is to choose. */
final class Offers {
    static final ServiceHours HOURS = new ServiceHours(LocalTime.of(6, 30), LocalTime.of(23, 0));
    private static final ServiceHours OFFICE = new ServiceHours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    static final ServedKind RESIDENCE = open(CertificateKind.RESIDENCE_CERTIFICATE);
    static final ServedKind SEAL = closed(CertificateKind.SEAL_REGISTRATION_CERTIFICATE);
    static final ServedKind TAX =
            served(CertificateKind.INCOME_AND_TAX_CERTIFICATE, HOURS, Opening.OPEN, List.of(2026, 2025));
    static final ServedKind REGISTER = open(CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE);
    static final ServedKind APPENDIX = open(CertificateKind.FAMILY_REGISTER_APPENDIX_CERTIFICATE);

    static final MunicipalService MANY_KINDS =
            new MunicipalService(Samples.MUNICIPALITY, List.of(RESIDENCE, SEAL, TAX, REGISTER));
    static final MunicipalService ONE_KIND = new MunicipalService("999998", List.of(REGISTER));

    static final MunicipalService OFFICE_AT_NIGHT = new MunicipalService(
            Samples.MUNICIPALITY,
            List.of(served(
                    CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE,
                    new ServiceHours(OFFICE.opens(), OFFICE.closes(), Optional.of(ServiceHours.Days.WEEKDAYS)),
                    Opening.OUTSIDE_HOURS,
                    List.of())));
    static final MunicipalService CLOSED_TODAY = new MunicipalService(
            Samples.MUNICIPALITY,
            List.of(served(CertificateKind.SEAL_REGISTRATION_CERTIFICATE, OFFICE, Opening.CLOSED_TODAY, List.of())));

    /** The same while fees can't be paid: of these kinds only those that cost nothing can be had. */
    static MunicipalService withoutPayment(MunicipalService service, Set<ServedKind> free) {
        return new MunicipalService(
                service.code(),
                service.kinds().stream()
                        .map(each -> new ServedKind(
                                each.kind(),
                                each.choices(),
                                each.hours(),
                                each.opening(),
                                each.taxYears(),
                                free.contains(each)))
                        .toList());
    }

    private Offers() {}

    /** Every kind there is, all of them open or all of them closed. */
    static MunicipalService everything(boolean open) {
        return new MunicipalService(
                Samples.MUNICIPALITY,
                Stream.of(CertificateKind.values())
                        .map(kind -> served(kind, OFFICE, open ? Opening.OPEN : Opening.OUTSIDE_HOURS, years(kind)))
                        .toList());
    }

    private static List<Integer> years(CertificateKind kind) {
        return kind.choices().contains(CertificateKind.Choice.TAX_YEAR) ? TAX.taxYears() : List.of();
    }

    private static ServedKind open(CertificateKind kind) {
        return served(kind, HOURS, Opening.OPEN, List.of());
    }

    private static ServedKind closed(CertificateKind kind) {
        return served(kind, OFFICE, Opening.OUTSIDE_HOURS, List.of());
    }

    private static ServedKind served(
            CertificateKind kind, ServiceHours hours, Opening opening, List<Integer> taxYears) {
        return new ServedKind(kind, kind.choices(), hours, opening, taxYears, true);
    }
}
