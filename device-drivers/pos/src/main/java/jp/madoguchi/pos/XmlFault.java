package jp.madoguchi.pos;

import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;
import org.xml.sax.SAXParseException;

/** What a parser says of a file, with the remedy for it. */
final class XmlFault {
    private static final Pattern CONTROL = Pattern.compile("invalid XML character");

    private XmlFault() {}

    /** The schema forbids it. */
    static Problem invalid(SAXParseException fault) {
        return problem(
                fault,
                "correct this line; elements of an entry come in the order creation, vendor, jpos, product, prop");
    }

    /** It is no XML, or can't be read. */
    static Problem broken(Exception fault) {
        return problem(fault, remedy(fault, String.valueOf(fault.getMessage())));
    }

    private static String remedy(Exception fault, String said) {
        if (CONTROL.matcher(said).find()) {
            return "take the control character out of this line";
        }
        if (fault instanceof CharacterCodingException || said.contains("UTF-8 sequence")) {
            return "save the file as UTF-8, or let its first line name its encoding";
        }
        return fault instanceof SAXParseException
                ? "correct this line, or the element that it closes"
                : "let this program read the file";
    }

    private static Problem problem(Exception fault, String remedy) {
        int line = fault instanceof SAXParseException parsed ? parsed.getLineNumber() : 0;
        String said = String.valueOf(fault.getMessage()).replaceFirst("\\.$", "");
        return Problem.fault(Math.max(0, line), "not a valid jpos.xml: " + said, remedy)
                .because(fault);
    }
}
