package jp.madoguchi.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.HexFormat;

/** APDUs travel in upper-case hexadecimal, at most 261 bytes. */
final class Hex {
    private static final HexFormat FORMAT = HexFormat.of().withUpperCase();
    private static final int LONGEST = 522;

    private Hex() {}

    static final class Writer extends StdSerializer<Bytes> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Bytes.class);
        }

        @Override
        public void serialize(Bytes value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(FORMAT.formatHex(value.toArray()));
        }
    }

    static final class Reader extends StdDeserializer<Bytes> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Bytes.class);
        }

        @Override
        public Bytes deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = json.getValueAsString("");
            if (text.length() > LONGEST || !text.matches("([0-9A-F]{2}){2,}")) {
                return (Bytes) context.handleWeirdStringValue(Bytes.class, "", "not an APDU in hexadecimal");
            }
            return Bytes.of(FORMAT.parseHex(text));
        }
    }
}
