package jp.madoguchi.centre.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.config.PlaceName;
import jp.madoguchi.protocol.Problem;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.ProtocolJson;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever goes wrong into {@code application/problem+json}; neither the answer nor the log quotes any data. */
@Singleton
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String TYPE = "https://centre.madoguchi.example/problems/";
    private static final Set<ProblemCode> SAME_KEY = EnumSet.of(
            ProblemCode.IDEMPOTENCY_IN_PROGRESS,
            ProblemCode.ISSUE_NOT_READY,
            ProblemCode.RATE_LIMITED,
            ProblemCode.UNAVAILABLE);
    private static final Set<ProblemCode> NEW_SESSION = EnumSet.of(
            ProblemCode.CHALLENGE_SPENT,
            ProblemCode.SESSION_EXPIRED,
            ProblemCode.STEP_CONFLICT,
            ProblemCode.CARD_MISMATCH,
            ProblemCode.REVOCATION_UNKNOWN);

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        return answer(refusal.code(), refusal.issuer());
    }

    @ServerExceptionMapper
    Response malformed(JsonProcessingException fault) {
        return answer(ProblemCode.BAD_REQUEST);
    }

    /** More special than the framework's own answer, which is no problem document. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException fault) {
        return answer(ProblemCode.BAD_REQUEST);
    }

    @ServerExceptionMapper
    Response unserved(WebApplicationException fault) {
        int status = fault.getResponse().getStatus();
        return answer(status == 404 || status == 405 ? ProblemCode.NOT_FOUND : ProblemCode.BAD_REQUEST);
    }

    @ServerExceptionMapper
    Response broken(RuntimeException fault) {
        // Messages of the database's library quote what was bound, so only the place is told.
        LOG.error(
                "call failed: {} at {}",
                Stream.<Throwable>iterate(fault, Objects::nonNull, Throwable::getCause)
                        .map(each -> each.getClass().getName())
                        .toList(),
                Arrays.stream(fault.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("jp.madoguchi"))
                        .findFirst());
        return answer(ProblemCode.UNAVAILABLE);
    }

    private static Response answer(ProblemCode code) {
        return answer(code, Optional.empty());
    }

    private static Response answer(ProblemCode code, Optional<PlaceName> issuer) {
        var problem = new Problem(
                URI.create(TYPE + code.wire()),
                code.wire().replace('-', ' '),
                code.status(),
                code,
                retry(code),
                issuer);
        return Response.status(code.status())
                .type("application/problem+json")
                .entity(ProtocolJson.write(problem))
                .build();
    }

    private static Problem.Retry retry(ProblemCode code) {
        if (SAME_KEY.contains(code)) {
            return Problem.Retry.SAME_KEY;
        }
        return NEW_SESSION.contains(code) ? Problem.Retry.NEW_SESSION : Problem.Retry.NEVER;
    }
}
