package jp.madoguchi.print.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.OptionalItems;
import jp.madoguchi.print.document.RecordItem;

/** At least one certificate of every kind, and the ones that are hard to set. What holds for every certificate is tried with these. */
public final class EverySample {
    /** Two waves and two hyphens, of which the font draws both alike: U+301C, U+FF5E, U+002D, U+2010. */
    public static final String SHARED_GLYPHS = "架空\u301C\uFF5E-\u2010子";

    private static final Map<String, CertificateDocument> SAMPLES = samples();

    private EverySample() {}

    /** The names, for parameterised tests: a name tells more in a report than a document, which shows nothing of itself. */
    public static Stream<String> names() {
        return SAMPLES.keySet().stream();
    }

    public static CertificateDocument named(String name) {
        CertificateDocument document = SAMPLES.get(name);
        if (document == null) {
            throw new IllegalArgumentException("no sample " + name);
        }
        return document;
    }

    private static Map<String, CertificateDocument> samples() {
        Map<String, CertificateDocument> samples = new LinkedHashMap<>();
        samples.put("a household whose name has a variant", Samples.household());
        samples.put("five persons on two sheets", Samples.householdOf(5));
        samples.put("every optional item", Samples.individual(Samples.ALL));
        samples.put("no optional item", Samples.individual(OptionalItems.none()));
        samples.put("a foreign resident", Samples.foreigner());
        samples.put("a household with a foreign resident", Samples.mixedHousehold());
        samples.put("four foreign residents with long names", Samples.foreignHousehold());
        samples.put("record items, all of them", RecordItemsSamples.of(RecordItem.values()));
        samples.put("record items, none", RecordItemsSamples.of());
        samples.put("a registered seal", SealRegistrationSamples.japanese());
        samples.put("a foreign resident's registered seal", SealRegistrationSamples.foreigner());
        samples.put("two variants of one character", Samples.named("\u908A\uDB40\uDD0E\u908A\uDB40\uDD0F\u908A"));
        samples.put("characters that share a glyph", Samples.named(SHARED_GLYPHS));
        samples.put("a character beyond the basic plane", Samples.named("𠮷田　\uD867\uDE3D太"));
        samples.put("a name of eighty characters", Samples.named("長".repeat(79) + "末"));
        samples.put("a family register on three sheets", FamilyRegisterSamples.full());
        samples.put("one person of a family register", FamilyRegisterSamples.individual());
        samples.put("the appendix of a register for one person", AppendixSamples.individual());
        samples.put("an appendix on several sheets", AppendixSamples.family(18));
        samples.put("an employee's income and tax", TaxSamples.employee());
        samples.put("a foreign resident's income and tax", TaxSamples.foreigner());
        samples.put("no income and no tax", TaxSamples.untaxed());
        return samples;
    }
}
