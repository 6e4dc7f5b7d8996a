package jp.madoguchi.virtual.printer;

import com.hp.jipp.encoding.Attribute;
import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import java.util.List;
import java.util.Optional;

/** What every request has to begin with (RFC 8011, 4.1); a strict printer shows a careless client. */
final class RequestHead {
    private static final int MAJOR_VERSION_SHIFT = 8;

    private RequestHead() {}

    static Optional<Status> findFault(IppPacket request) {
        int major = request.getVersionNumber() >> MAJOR_VERSION_SHIFT;
        if (major != 1 && major != 2) {
            return Optional.of(Status.serverErrorVersionNotSupported);
        }
        AttributeGroup operation = request.get(Tag.operationAttributes);
        List<String> names = operation == null
                ? List.of()
                : operation.stream().map(Attribute::getName).toList();
        boolean begins = names.size() > 1
                && names.get(0).equals("attributes-charset")
                && names.get(1).equals("attributes-natural-language");
        if (request.getRequestId() <= 0 || !begins || !isAddressed(names)) {
            return Optional.of(Status.clientErrorBadRequest);
        }
        String charset = String.valueOf(request.getString(Tag.operationAttributes, Types.attributesCharset));
        return charset.equals("utf-8") || charset.equals("us-ascii")
                ? Optional.empty()
                : Optional.of(Status.clientErrorCharsetNotSupported);
    }

    private static boolean isAddressed(List<String> names) {
        return names.contains("printer-uri") || names.contains("job-uri");
    }
}
