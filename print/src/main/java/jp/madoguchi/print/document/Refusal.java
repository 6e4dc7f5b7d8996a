package jp.madoguchi.print.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.config.CertificateKind;

/** Says in words where certificate data are wrong. Jackson's own text quotes the value, which is personal, so nothing of it is used. */
final class Refusal {
    private static final String NOTHING_FITS = "not what the schema says";

    private Refusal() {}

    /** Of bytes that are no JSON text at all. */
    static CertificateDataException notJson(JsonProcessingException e, byte[] json) {
        int comma = commaBeforeBracket(e, json);
        return new CertificateDataException(
                comma < 0
                        ? syntax(e) + at(e, json)
                        : "a comma with nothing after it, " + Encoding.lineAndColumn(json, comma));
    }

    /** Where the comma is that a closing bracket follows, at which Jackson stops; -1 when that is not the fault. */
    private static int commaBeforeBracket(JsonProcessingException e, byte[] json) {
        JsonLocation location = e.getLocation();
        int place = location == null ? -1 : (int) Math.min(location.getByteOffset(), json.length - 1L);
        boolean bracket = false;
        while (place >= 0 && (isSpace(json[place]) || (!bracket && (json[place] == '}' || json[place] == ']')))) {
            bracket |= !isSpace(json[place]);
            place--;
        }
        return bracket && place >= 0 && json[place] == ',' ? place : -1;
    }

    private static boolean isSpace(byte character) {
        return character >= 0 && character <= ' ';
    }

    private static String syntax(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return "JSON nested too deeply, or with too long a name or number";
        }
        if (e instanceof MismatchedInputException) {
            return "more follows after the end of the JSON text";
        }
        // The only way to tell these apart; a test holds Jackson to it.
        return String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field")
                ? "a member given twice in one object"
                : "not well-formed JSON";
    }

    /** Of JSON that is no certificate. */
    static CertificateDataException notACertificate(JsonProcessingException e, byte[] json, JsonNode tree) {
        if (e.getCause() instanceof FieldException field) {
            return new CertificateDataException(field.in(place(e, 0)));
        }
        if (e instanceof UnrecognizedPropertyException) {
            // The name of a member nobody knows is data too.
            return new CertificateDataException(
                    before(place(e, 1)) + "an unknown member, not named here because it may be personal" + at(e, json));
        }
        if (e instanceof InvalidTypeIdException) {
            return new CertificateDataException(
                    "kind: " + (tree.has("kind") ? oneOf(CertificateKind.class) : "missing"));
        }
        String place = place(e, 0);
        return new CertificateDataException(before(place) + words(e, find(e, tree)));
    }

    /** Of what Jackson takes for the same, though it is never written so. */
    static CertificateDataException notAsWritten(JsonPlaces.Difference difference) {
        return new CertificateDataException(before(difference.place()) + words(difference));
    }

    private static String words(JsonPlaces.Difference difference) {
        JsonNode given = difference.given();
        JsonNode wanted = difference.wanted();
        if (given.isNull()) {
            return "null is no value; leave out what does not exist";
        }
        if (wanted.isMissingNode()) {
            // An empty list, which Jackson takes for no day; of all else it takes null alone for nothing.
            return wanted(LocalDate.class);
        }
        if (wanted.isTextual()) {
            return given.isTextual() ? "a day as in 1980-04-03, a picture as base64 without breaks" : "must be a text";
        }
        return wanted.isNumber() ? "must be a whole number, written without point and exponent" : NOTHING_FITS;
    }

    private static String words(JsonProcessingException e, Optional<JsonNode> node) {
        if (node.isEmpty()) {
            return "missing";
        }
        if (node.get().isNull()) {
            return "null is no value";
        }
        return e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? wanted(mismatch.getTargetType())
                : NOTHING_FITS;
    }

    private static String wanted(Class<?> type) {
        if (type.isEnum()) {
            return oneOf(type);
        }
        if (type == LocalDate.class) {
            return "must be a day that exists, such as 1980-04-03";
        }
        if (type == boolean.class) {
            return "must be true or false";
        }
        if (type == int.class || type == Long.class) {
            return "must be a whole number";
        }
        if (type == String.class) {
            return "must be a text";
        }
        if (type == byte[].class || type == SealImage.class) {
            return "must be a picture as base64 text";
        }
        return List.class.isAssignableFrom(type)
                ? "must be a list"
                : type.isRecord() ? "must be an object" : NOTHING_FITS;
    }

    private static String oneOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", ", "must be one of ", ""));
    }

    /** What stands where the exception points; nothing when nothing does. */
    private static Optional<JsonNode> find(JsonProcessingException e, JsonNode tree) {
        JsonNode node = tree;
        for (Reference step : path(e)) {
            node = step.getFieldName() == null ? node.path(step.getIndex()) : node.path(step.getFieldName());
        }
        return Optional.of(node).filter(found -> !found.isMissingNode());
    }

    private static String place(JsonProcessingException e, int withoutLast) {
        List<Reference> all = path(e);
        String place = "";
        for (Reference step : all.subList(0, Math.max(0, all.size() - withoutLast))) {
            place = step.getFieldName() == null
                    ? JsonPlaces.element(place, step.getIndex())
                    : JsonPlaces.member(place, step.getFieldName());
        }
        return place;
    }

    private static List<Reference> path(JsonProcessingException e) {
        return e instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
    }

    private static String before(String place) {
        return place.isEmpty() ? "" : place + ": ";
    }

    private static String at(JsonProcessingException e, byte[] json) {
        JsonLocation location = e.getLocation();
        return location == null ? "" : ", " + Encoding.lineAndColumn(json, location.getByteOffset());
    }
}
