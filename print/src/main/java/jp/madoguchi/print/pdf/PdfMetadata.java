package jp.madoguchi.print.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.print.document.Attestation;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a PDF says about itself: nothing about a person, and nothing that would differ when it is made again. */
public final class PdfMetadata {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final DeflatedContent S_RGB = new DeflatedContent(profile());
    private static final String PRODUCER = "Madoguchi";
    /** What differs from certificate to certificate. */
    private static final Pattern OWN = Pattern.compile(
            "x-default\">([^<>&]*)<.*<dc:identifier>([A-HJ-NP-Z2-9]{8})<.*CreateDate>([0-9-]{10})T", Pattern.DOTALL);

    /** Where an ICC profile names the system that it was made on: the one thing in which JDKs differ. */
    private static final int PLATFORM = 40;

    /**
     * What a viewer shows as the properties of a file.
     *
     * @param createdOn the day of issue
     */
    public record Description(String title, LocalDate createdOn) {}

    private PdfMetadata() {}

    static void write(PDDocument document, String title, Attestation attestation) throws IOException {
        document.setVersion(1.7f);
        byte[] seed = Sha256.of(attestation.issueNumber().getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(ByteBuffer.wrap(seed).getLong());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        information.setCreationDate(
                GregorianCalendar.from(attestation.issuedOn().atStartOfDay(TOKYO)));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("ja-JP");
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(
                xmp(title, attestation.subjectMarker(), attestation.issuedOn().toString())
                        .getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        catalog.addOutputIntent(sRgb(document));
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
        preferences.setDuplex(PDViewerPreferences.DUPLEX.DuplexFlipLongEdge);
        catalog.setViewerPreferences(preferences);
    }

    /** What a PDF's metadata say (XMP, and the same in its information), if they are those written here; a viewer shows all of them. */
    public static Optional<Description> of(String xmp, PDDocumentInformation information) {
        Matcher own = OWN.matcher(xmp);
        if (!own.find() || !xmp(own.group(1), own.group(2), own.group(3)).equals(xmp)) {
            return Optional.empty();
        }
        LocalDate day;
        try {
            day = LocalDate.parse(own.group(3));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
        Calendar created = information.getCreationDate();
        return own.group(1).equals(information.getTitle())
                        && created != null
                        && created.toInstant().equals(day.atStartOfDay(TOKYO).toInstant())
                ? Optional.of(new Description(own.group(1), day))
                : Optional.empty();
    }

    /**
     * Whether colours are meant as written here: a viewer may take any from a foreign profile.
     *
     * @throws IOException when the profile can't be read
     */
    public static boolean hasOwnColours(PDDocument document) throws IOException {
        try (PDDocument ours = new PDDocument()) {
            COSArray intents = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.OUTPUT_INTENTS);
            return intents != null
                    && intents.size() == 1
                    && SameObjects.are(intents.getObject(0), sRgb(ours).getCOSObject());
        }
    }

    private static byte[] profile() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        Arrays.fill(profile, PLATFORM, PLATFORM + Integer.BYTES, (byte) 0);
        return profile;
    }

    private static PDOutputIntent sRgb(PDDocument document) throws IOException {
        COSStream profile = S_RGB.write(document);
        profile.setInt(COSName.N, 3);
        PDOutputIntent intent = new PDOutputIntent(new COSDictionary());
        intent.getCOSObject().setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.getCOSObject().setItem(COSName.S, COSName.GTS_PDFA1);
        intent.getCOSObject().setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    /** XMP of PDF/A-2u (ISO 19005-2, 6.6) and PDF/UA-1 (ISO 14289-1, 5), whose schema PDF/A wants described; nothing in it needs escaping. */
    private static String xmp(String title, String identifier, String createdOn) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:identifier>%s</dc:identifier>
                <xmp:CreateDate>%sT00:00:00+09:00</xmp:CreateDate>
                <pdf:Producer>%s</pdf:Producer>
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>U</pdfaid:conformance>
                <pdfuaid:part>1</pdfuaid:part>
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>part of ISO 14289</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """
                .formatted(title, identifier, createdOn, PRODUCER);
    }
}
