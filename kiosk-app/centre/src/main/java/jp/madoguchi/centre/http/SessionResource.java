package jp.madoguchi.centre.http;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import jp.madoguchi.centre.call.CallingTerminal;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.centre.issue.Outcomes;
import jp.madoguchi.centre.issue.Quotes;
import jp.madoguchi.centre.register.Reservations;
import jp.madoguchi.centre.session.Sessions;
import jp.madoguchi.protocol.AuthenticationAnswer;
import jp.madoguchi.protocol.AuthenticationRequest;
import jp.madoguchi.protocol.Quote;
import jp.madoguchi.protocol.QuoteRequest;
import jp.madoguchi.protocol.ReservationCheck;
import jp.madoguchi.protocol.SessionAnswer;
import jp.madoguchi.protocol.SessionRequest;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Reservation checks, sessions, sign-in and quotes. */
@Path("/centre/v1")
final class SessionResource {
    private final CallingTerminal caller;
    private final Sessions sessions;
    private final Reservations reservations;
    private final Quotes quotes;
    private final Outcomes outcomes;

    SessionResource(
            CallingTerminal caller, Sessions sessions, Reservations reservations, Quotes quotes, Outcomes outcomes) {
        this.caller = caller;
        this.sessions = sessions;
        this.reservations = reservations;
        this.quotes = quotes;
        this.outcomes = outcomes;
    }

    @POST
    @Path("/reservation-checks")
    public ReservationCheck check(ReservationCheck.Request request) {
        return reservations.check(request.authCertSha256(), request.target());
    }

    @POST
    @Path("/sessions")
    public RestResponse<SessionAnswer> open(SessionRequest request) throws Refusal {
        outcomes.sweep(caller.get());
        SessionAnswer session = sessions.open(caller.get(), request);
        var location = URI.create("/centre/v1/sessions/" + session.sessionId());
        return RestResponse.ResponseBuilder.<SessionAnswer>created(location)
                .entity(session)
                .build();
    }

    @POST
    @Path("/sessions/{id}/authentication")
    public AuthenticationAnswer authenticate(@PathParam("id") UUID id, AuthenticationRequest request) throws Refusal {
        return sessions.authenticate(caller.get(), id, request);
    }

    @POST
    @Path("/sessions/{id}/quotes")
    @ResponseStatus(201)
    public Quote quote(@PathParam("id") UUID id, QuoteRequest request) throws Refusal {
        return quotes.quote(caller.get(), id, request);
    }

    @DELETE
    @Path("/sessions/{id}")
    public void close(@PathParam("id") UUID id) throws Refusal {
        sessions.close(caller.get(), id);
    }
}
