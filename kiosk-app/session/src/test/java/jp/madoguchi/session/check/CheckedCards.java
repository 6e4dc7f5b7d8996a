package jp.madoguchi.session.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.card.jpki.TokenKind;
import jp.madoguchi.session.CardReport;
import jp.madoguchi.session.CertificateReport;
import jp.madoguchi.session.CertificateReport.End;
import jp.madoguchi.session.CertificateReport.Issuer;
import jp.madoguchi.session.CertificateReport.Revocation;

/** Cards that people come with, and every card that can lie in the reader as far as a report can tell. */
public final class CheckedCards {
    private CheckedCards() {}

    /** What is read of those cards without any secret, under names for them. */
    public static Map<String, CardReport> usual() {
        SampleCard adult = SampleCard.adult();
        var cards = new LinkedHashMap<String, SampleCard>();
        cards.put("adult", adult);
        cards.put("password-blocked", adult.password(0));
        cards.put("both-blocked", adult.pin(0).password(0));
        cards.put("in-renewal", adult.user(SampleCard.certificate(SampleCard.IN_RENEWAL)));
        cards.put("expired", adult.user(SampleCard.certificate(SampleCard.ENDED)));
        cards.put("revoked", adult.user(SampleCard.certificate(SampleCard.LATER, Issuer.KNOWN, Revocation.REVOKED)));
        cards.put("child", adult.withoutSignature().user(SampleCard.certificate(SampleCard.LATER, End.FIFTH_BIRTHDAY)));
        cards.put("old", adult.ofKind(TokenKind.RESIDENT_REGISTER_CARD));
        var reports = new LinkedHashMap<String, CardReport>();
        cards.forEach((name, card) -> reports.put(name, card.report()));
        return reports;
    }

    /** An adult's card that has shown its signature certificate. */
    public static CardReport proven() {
        return SampleCard.adult()
                .signature(SampleCard.certificate(SampleCard.LATER))
                .report();
    }

    /** Of every card. */
    public static Stream<CardReport> all() {
        return every().stream().map(SampleCard::report);
    }

    static List<SampleCard> every() {
        var cards = new ArrayList<SampleCard>();
        for (TokenKind kind : List.of(TokenKind.MY_NUMBER_CARD, TokenKind.RESIDENT_REGISTER_CARD, TokenKind.ANDROID)) {
            for (int pin : new int[] {-1, 0, 1, 2, 3}) {
                for (Optional<CertificateReport> user : certificates()) {
                    cards.add(new SampleCard(kind, false, pin, -1, user, Optional.empty()));
                    for (int password : new int[] {-1, 0, 1, 5}) {
                        certificates().stream()
                                .filter(read -> password != 0 || read.isEmpty())
                                .map(read -> new SampleCard(kind, true, pin, password, user, read))
                                .forEach(cards::add);
                    }
                }
            }
        }
        return cards;
    }

    private static List<Optional<CertificateReport>> certificates() {
        var all = new ArrayList<Optional<CertificateReport>>();
        all.add(Optional.empty());
        for (LocalDate until : List.of(SampleCard.ENDED, SampleCard.IN_RENEWAL, SampleCard.LATER)) {
            all.add(Optional.of(SampleCard.certificate(until)));
            all.add(Optional.of(SampleCard.certificate(until, Issuer.KNOWN, Revocation.REVOKED)));
            all.add(Optional.of(SampleCard.certificate(until, Issuer.UNKNOWN, Revocation.NOT_CHECKED)));
            all.add(Optional.of(SampleCard.certificate(until, Issuer.NOT_CHECKED, Revocation.NOT_CHECKED)));
        }
        all.add(Optional.of(SampleCard.certificate(SampleCard.LATER, Issuer.KNOWN, Revocation.UNKNOWN)));
        for (End end : List.of(End.FIFTH_BIRTHDAY, End.SIXTH_BIRTHDAY, End.FITS_SIXTH_BIRTHDAY, End.SHORTENED)) {
            all.add(Optional.of(SampleCard.certificate(SampleCard.LATER, end)));
        }
        all.add(Optional.of(SampleCard.certificate(SampleCard.IN_RENEWAL, End.SHORTENED)));
        return all;
    }
}
