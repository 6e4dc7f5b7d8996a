package jp.madoguchi.virtual.sandbox;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import jp.madoguchi.config.Resident;
import jp.madoguchi.config.Sex;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/** The four attributes inside a signature certificate, as otherNames under 1.2.392.200149.8.5.5 (order: .1 .4 .3 .5 .2 .6). */
final class SignatureNames {
    private static final ASN1ObjectIdentifier ROOT = new ASN1ObjectIdentifier("1.2.392.200149.8.5.5");
    private static final int FIRST_SELECTOR = 0xE0100;
    private static final int LAST_SELECTOR = 0xE01EF;

    private SignatureNames() {}

    static GeneralNames of(Resident resident, String address) {
        return new GeneralNames(new GeneralName[] {
            otherName("1", withoutSelectors(resident.name())),
            otherName("4", birth(resident.born())),
            otherName("3", resident.sex() == Sex.MALE ? "1" : "2"),
            otherName("5", withoutSelectors(address)),
            otherName("2", substituted(resident.name())),
            otherName("6", substituted(address))
        });
    }

    /** E, 1 for Meiji to 5 for Reiwa, then the Gregorian date. */
    static String birth(LocalDate born) {
        int era = JapaneseDate.from(born).getEra().getValue() + 2;
        return era + born.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** A certificate cannot hold a kanji variant, so it shows the standard form... */
    static String withoutSelectors(String text) {
        return text.codePoints()
                .filter(point -> !isSelector(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** ... and marks it: one digit for each character, 1 where a standard form stands for a variant. */
    static String substituted(String text) {
        StringBuilder flags = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (isSelector(point)) {
                flags.setCharAt(flags.length() - 1, '1');
            } else {
                flags.append('0');
            }
        });
        return flags.toString();
    }

    private static boolean isSelector(int point) {
        return point >= FIRST_SELECTOR && point <= LAST_SELECTOR;
    }

    private static GeneralName otherName(String arc, String value) {
        ASN1Encodable[] typeAndValue = {ROOT.branch(arc), new DERTaggedObject(true, 0, new DERUTF8String(value))};
        return new GeneralName(GeneralName.otherName, new DERSequence(typeAndValue));
    }
}
