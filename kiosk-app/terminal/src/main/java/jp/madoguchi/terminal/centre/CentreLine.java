package jp.madoguchi.terminal.centre;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.CentreException;
import jp.madoguchi.protocol.Problem;
import jp.madoguchi.protocol.ProtocolJson;
import jp.madoguchi.protocol.Sha256;

/** HTTP to the centre: bounded in time and size, repeated only where the protocol says that repeating is safe. */
final class CentreLine {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration BUDGET = Duration.ofSeconds(30);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
    /** 4 MiB of document in base64url, and its frame. */
    private static final int MOST_BYTES = 6 * 1024 * 1024;

    private final HttpClient http;
    private final URI base;
    private final RandomGenerator jitter;
    private volatile Runnable unreachable = () -> {};

    CentreLine(URI base, TerminalIdentity identity, RandomGenerator jitter) {
        this.http = HttpClient.newBuilder()
                .sslContext(identity.tls())
                .connectTimeout(CONNECT)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        this.base = base;
        this.jitter = jitter;
    }

    /** An answer with the hash of the server's key, as this connection's handshake showed it. */
    record Reply(Bytes body, Sha256 serverSpki) {
        <T> T as(Class<T> type) throws CentreException {
            try {
                return ProtocolJson.readAnswer(body.toArray(), type);
            } catch (IOException e) {
                throw new CentreException.BrokenAnswer("not a " + type.getSimpleName());
            }
        }
    }

    /** Whether a call may be sent again when its answer was lost. */
    enum Repeat {
        NEVER,
        WITH_THE_SAME_KEY
    }

    /** See {@link HttpCentre#whenUnreachable}. */
    void whenUnreachable(Runnable listener) {
        unreachable = listener;
    }

    /** Sends one request, and again within the budget where that is allowed. */
    Reply call(String path, Duration patience, Repeat repeat, Shape shape) throws CentreException {
        try {
            return repeatedly(path, patience, repeat, shape);
        } catch (CentreException.Unreachable e) {
            unreachable.run();
            throw e;
        }
    }

    private Reply repeatedly(String path, Duration patience, Repeat repeat, Shape shape) throws CentreException {
        HttpRequest request =
                shape.of(HttpRequest.newBuilder(URI.create(base + path))).build();
        long end = System.nanoTime() + BUDGET.toNanos();
        for (Duration pause : PAUSES) {
            try {
                return once(request, Math.min(patience.toNanos(), end - System.nanoTime()));
            } catch (CentreException e) {
                if (repeat == Repeat.NEVER || !isWorthRepeating(e) || end - System.nanoTime() < 2 * pause.toNanos()) {
                    throw e;
                }
            }
            LockSupport.parkNanos(pause.toNanos() + jitter.nextLong(pause.toNanos() / 4));
        }
        return once(request, Math.min(patience.toNanos(), end - System.nanoTime()));
    }

    /** Adds method, body and headers to a request. */
    interface Shape {
        HttpRequest.Builder of(HttpRequest.Builder request);
    }

    private static boolean isWorthRepeating(CentreException e) {
        return e instanceof CentreException.Unreachable
                || (e instanceof CentreException.Refused refused && refused.retry() == Problem.Retry.SAME_KEY);
    }

    /** The patience counts to the last byte: a request's own time-out would end with the headers. */
    private Reply once(HttpRequest request, long patience) throws CentreException {
        CompletableFuture<HttpResponse<byte[]>> sent = http.sendAsync(request, BoundedBody.upTo(MOST_BYTES));
        try {
            HttpResponse<byte[]> response = sent.get(patience, TimeUnit.NANOSECONDS);
            if (response.statusCode() / 100 != 2) {
                throw refusal(response.statusCode(), response.body());
            }
            return new Reply(Bytes.of(response.body()), serverSpki(response.sslSession()));
        } catch (TimeoutException e) {
            throw new CentreException.Unreachable("no answer in time", e);
        } catch (ExecutionException e) {
            throw broken(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CentreException.Unreachable("interrupted", e);
        } finally {
            sent.cancel(true);
        }
    }

    private static CentreException broken(Throwable cause) {
        return cause instanceof BoundedBody.TooLongException
                ? new CentreException.BrokenAnswer("longer than the protocol allows")
                : new CentreException.Unreachable(cause.getClass().getSimpleName(), cause);
    }

    private static CentreException refusal(int status, byte[] body) {
        try {
            Problem problem = ProtocolJson.readAnswer(body, Problem.class);
            System.getLogger(CentreLine.class.getName())
                    .log(
                            System.Logger.Level.INFO,
                            "the centre refused: {0}",
                            problem.code().wire());
            return new CentreException.Refused(problem.code(), problem.retry(), problem.issuer());
        } catch (IOException e) {
            return status >= 500
                    ? new CentreException.Unreachable("HTTP " + status, e)
                    : new CentreException.BrokenAnswer("HTTP " + status + " without a problem");
        }
    }

    private static Sha256 serverSpki(Optional<SSLSession> session) throws CentreException {
        try {
            SSLSession tls = session.orElseThrow(() -> new CentreException.BrokenAnswer("no TLS"));
            return Sha256.of(tls.getPeerCertificates()[0].getPublicKey().getEncoded());
        } catch (SSLPeerUnverifiedException e) {
            throw new CentreException.BrokenAnswer("the centre showed no certificate");
        }
    }
}
