package jp.madoguchi.print.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;

/** Says in words where certificate data are wrong. Jackson's own text quotes the value, which is personal, so nothing of it is used. */
final class Refusal {

    private Refusal() {}

    static CertificateDataException of(JsonProcessingException e) {
        if (e.getCause() instanceof FieldException field) {
            String path = path(e, 0);
            return new CertificateDataException((path.isEmpty() ? "" : path + ".") + field.getMessage());
        }
        // The name of a member nobody knows is data too.
        boolean unknown = e instanceof UnrecognizedPropertyException;
        String path = path(e, unknown ? 1 : 0);
        return new CertificateDataException((path.isEmpty() ? "" : path + ": ") + words(e) + at(e));
    }

    private static String words(JsonProcessingException e) {
        return switch (e.getClass().getSimpleName()) {
            case "UnrecognizedPropertyException" -> "an unknown member";
            case "InvalidTypeIdException" -> "an unknown kind of certificate";
            case "InvalidFormatException", "MismatchedInputException", "InvalidNullException" ->
                "missing, or a value of the wrong type or form";
            case "JsonParseException", "JsonEOFException" -> "not well-formed JSON, or a member given twice";
            default -> "not what the schema says (" + e.getClass().getSimpleName() + ")";
        };
    }

    /** Such as {@code residents[0].domicile}. */
    private static String path(JsonProcessingException e, int withoutLast) {
        if (!(e instanceof JsonMappingException mapping)) {
            return "";
        }
        List<Reference> all = mapping.getPath();
        StringBuilder path = new StringBuilder();
        for (Reference step : all.subList(0, Math.max(0, all.size() - withoutLast))) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String at(JsonProcessingException e) {
        return e.getLocation() == null ? "" : ", at byte " + e.getLocation().getByteOffset();
    }
}
