package jp.madoguchi.pos.ipp;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Carries IPP requests over HTTP. */
final class IppTransport {
    private static final int IPP_PORT = 631;
    private static final int OK = 200;
    private static final int FIRST_ERROR = 0x0400;
    /** A printer in the same house is connected in milliseconds; one that has been away is so asked again soon. */
    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(1);

    private final HttpClient client;
    private final URI address;
    private final Duration patience;

    IppTransport(URI printer, Duration patience) {
        this.address = httpAddress(printer);
        this.patience = patience;
        // HTTP/1.1: printers do not understand the upgrade to HTTP/2.
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience.compareTo(CONNECTED_WITHIN) < 0 ? patience : CONNECTED_WITHIN)
                .build();
    }

    IppPacket exchange(IppPacket request) throws IOException, IppRefusedException {
        return exchange(request, new byte[0]);
    }

    /**
     * Sends a request, with a document behind it if there is one.
     *
     * @throws IOException when there was no answer, or none that makes sense: whether the request was done is unknown
     * @throws IppRefusedException when the printer said no
     */
    IppPacket exchange(IppPacket request, byte[] document) throws IOException, IppRefusedException {
        IppPacket answer = decode(post(encode(request), document));
        if (answer.getCode() >= FIRST_ERROR) {
            throw new IppRefusedException(
                    request.getOperation().getName(), answer.getStatus().getName(), answer.getCode());
        }
        return answer;
    }

    /** IPP is HTTP on a port of its own (RFC 8010, section 4; RFC 7472 for ipps). */
    static URI httpAddress(URI printer) {
        String scheme =
                switch (printer.getScheme()) {
                    case "ipp" -> "http";
                    case "ipps" -> "https";
                    default -> throw new IllegalArgumentException("not a printer's address: " + printer);
                };
        int port = printer.getPort() < 0 ? IPP_PORT : printer.getPort();
        return URI.create(scheme + "://" + printer.getHost() + ":" + port + printer.getRawPath());
    }

    private byte[] post(byte[] head, byte[] document) throws IOException {
        BodyPublisher body = document.length == 0
                ? BodyPublishers.ofByteArray(head)
                : BodyPublishers.concat(BodyPublishers.ofByteArray(head), BodyPublishers.ofByteArray(document));
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/ipp")
                .POST(body)
                .build();
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != OK) {
                throw new IOException("HTTP " + response.statusCode());
            }
            return response.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(stopped);
        }
    }

    private static byte[] encode(IppPacket request) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (IppOutputStream out = new IppOutputStream(bytes)) {
            out.write(request);
        }
        return bytes.toByteArray();
    }

    private static IppPacket decode(byte[] answer) throws IOException {
        try (IppInputStream in = new IppInputStream(new ByteArrayInputStream(answer))) {
            return in.readPacket();
        }
    }
}
