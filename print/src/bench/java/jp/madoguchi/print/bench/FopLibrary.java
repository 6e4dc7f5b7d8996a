package jp.madoguchi.print.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.xml.sax.SAXException;

/** Apache FOP: every text in a block of its own, all lines as one SVG picture. */
final class FopLibrary implements Library {
    private final String page;
    private final FopFactory factory;
    private final TransformerFactory transformers = TransformerFactory.newInstance();

    FopLibrary(DisplayList page, Path font) throws IOException, SAXException {
        this.page = objects(page);
        String configuration =
                """
                <fop version="1.0"><renderers><renderer mime="application/pdf"><fonts>
                <font kerning="no" embed-url="%s"><font-triplet name="mincho" style="normal" weight="normal"/></font>
                </fonts></renderer></renderers></fop>
                """
                        .formatted(font.toUri());
        this.factory = FopFactory.newInstance(
                Path.of("").toUri(), new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public byte[] compose() throws SAXException, TransformerException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Transformer same = transformers.newTransformer();
        same.transform(
                new StreamSource(new StringReader(page)),
                new SAXResult(
                        factory.newFop(MimeConstants.MIME_PDF, out).getDefaultHandler()));
        return out.toByteArray();
    }

    private static String objects(DisplayList page) {
        StringBuilder objects = new StringBuilder(
                """
                <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="mincho">
                <fo:layout-master-set><fo:simple-page-master master-name="a4" page-width="595.28pt" page-height="841.89pt">
                <fo:region-body/></fo:simple-page-master></fo:layout-master-set>
                <fo:page-sequence master-reference="a4"><fo:flow flow-name="xsl-region-body">
                """);
        objects.append(block(0, 0, 595, 841)).append("<fo:block>").append(lines(page));
        objects.append("</fo:block></fo:block-container>\n");
        page.texts().forEach(text -> objects.append(block(text.x(), text.baseline() - text.size(), 540, 20))
                .append(String.format(
                        Locale.ROOT,
                        "<fo:block font-size=\"%.2fpt\" line-height=\"1\" letter-spacing=\"%.2fpt\">",
                        text.size(),
                        text.spacing()))
                .append(text.text())
                .append("</fo:block></fo:block-container>\n"));
        objects.append(block(
                page.sealBox().x(),
                page.sealBox().y(),
                page.sealBox().width(),
                page.sealBox().height()));
        objects.append("<fo:block><fo:external-graphic content-width=\"63pt\" src=\"url('data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(page.seal()))
                .append("')\"/></fo:block></fo:block-container>");
        return objects.append("<fo:block/></fo:flow></fo:page-sequence></fo:root>")
                .toString();
    }

    private static String block(double x, double y, double width, double height) {
        return String.format(
                Locale.ROOT,
                "<fo:block-container position=\"absolute\" left=\"%.2fpt\" top=\"%.2fpt\" width=\"%.2fpt\" height=\"%.2fpt\">",
                x,
                y,
                width,
                height);
    }

    private static String lines(DisplayList page) {
        StringBuilder svg = new StringBuilder("<fo:instream-foreign-object>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"595pt\" height=\"841pt\" viewBox=\"0 0 595 841\">");
        page.lines()
                .forEach(line -> svg.append(String.format(
                        Locale.ROOT,
                        "<path stroke=\"black\" stroke-width=\"%.2f\" d=\"M%.2f %.2fL%.2f %.2f\"/>",
                        line.width(),
                        line.x1(),
                        line.y1(),
                        line.x2(),
                        line.y2())));
        return svg.append("</svg></fo:instream-foreign-object>").toString();
    }
}
