package jp.madoguchi.virtual.pos;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.model.Types;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** As little as a program can do to have a PDF printed: one Print-Job, encoded by jipp, over the JDK's oldest HTTP client. */
record BareIppClient(URI printer) {
    private static final int FIRST_ERROR = 0x0400;

    void print(byte[] pdf) throws IOException {
        URI http = URI.create("http" + printer.toString().substring("ipp".length()));
        HttpURLConnection connection = (HttpURLConnection) http.toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/ipp");
        try (IppOutputStream out = new IppOutputStream(connection.getOutputStream())) {
            out.write(IppPacket.printJob(printer)
                    .putOperationAttributes(Types.documentFormat.of("application/pdf"))
                    .build());
            out.write(pdf);
        }
        try (InputStream in = connection.getInputStream()) {
            IppPacket answer = new IppInputStream(in).readPacket();
            if (answer.getCode() >= FIRST_ERROR) {
                throw new IOException(String.valueOf(answer.getStatus()));
            }
        }
    }
}
