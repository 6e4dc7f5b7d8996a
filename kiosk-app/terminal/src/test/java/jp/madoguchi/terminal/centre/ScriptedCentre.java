package jp.madoguchi.terminal.centre;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import jp.madoguchi.config.ConfigurationException;

/** A server behind the centre's own certificate that answers what a test wrote down, in this order. */
final class ScriptedCentre implements AutoCloseable {
    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> seen = new ArrayList<>();

    private ScriptedCentre(HttpsServer server) {
        this.server = server;
    }

    /** Writes one answer. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    static ScriptedCentre start(Path tls) throws IOException, ConfigurationException {
        SSLContext context = TerminalIdentity.load(
                        tls.resolve("ca.pem"), tls.resolve("centre.pem"), tls.resolve("centre.key"))
                .tls();
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters required = context.getDefaultSSLParameters();
                required.setNeedClientAuth(true);
                parameters.setSSLParameters(required);
            }
        });
        var centre = new ScriptedCentre(server);
        server.createContext("/", centre::handle);
        server.setExecutor(centre.threads);
        server.start();
        return centre;
    }

    URI address() {
        return URI.create("https://127.0.0.1:" + server.getAddress().getPort());
    }

    void then(Answer answer) {
        answers.add(answer);
    }

    void then(int status, String body) {
        then(exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    void thenProblem(int status, String code, String retry) {
        then(
                status,
                "{\"type\":\"https://centre.example/x\",\"title\":\"x\",\"status\":%d,\"code\":\"%s\",\"retry\":\"%s\"}"
                        .formatted(status, code, retry));
    }

    /** Method, path, key and body of what came. */
    List<String> seen() {
        return List.copyOf(seen);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            Answer answer = answers.poll();
            if (answer != null) {
                answer.to(exchange);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
