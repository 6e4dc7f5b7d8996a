package jp.madoguchi.centre.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import jp.madoguchi.centre.call.CallingTerminal;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.centre.reset.Relay;
import jp.madoguchi.centre.reset.Resets;
import jp.madoguchi.protocol.PinReset;
import jp.madoguchi.protocol.PinResetRequest;
import jp.madoguchi.protocol.RelayAnswer;
import jp.madoguchi.protocol.RelayStep;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Resets of a secret and their steps. */
@Path("/centre/v1/sessions/{session}/pin-resets")
final class ResetResource {
    private final CallingTerminal caller;
    private final Resets resets;
    private final Relay relay;

    ResetResource(CallingTerminal caller, Resets resets, Relay relay) {
        this.caller = caller;
        this.resets = resets;
        this.relay = relay;
    }

    @POST
    public RestResponse<PinReset> open(
            @PathParam("session") UUID session,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            PinResetRequest request)
            throws Refusal {
        PinReset reset = resets.open(caller.get(), session, IdempotencyKey.parse(key), request);
        var location = URI.create("/centre/v1/sessions/" + session + "/pin-resets/" + reset.resetId());
        return RestResponse.ResponseBuilder.<PinReset>created(location)
                .entity(reset)
                .build();
    }

    @GET
    @Path("/{reset}")
    public PinReset find(@PathParam("session") UUID session, @PathParam("reset") UUID reset) throws Refusal {
        return resets.find(caller.get(), session, reset);
    }

    @POST
    @Path("/{reset}/steps/{n}")
    public RelayAnswer step(
            @PathParam("session") UUID session, @PathParam("reset") UUID reset, @PathParam("n") int n, RelayStep step)
            throws Refusal {
        return relay.step(new Relay.StepId(caller.get(), session, reset, n), step);
    }
}
