package jp.madoguchi.centre.http;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import jp.madoguchi.centre.call.CallingTerminal;
import jp.madoguchi.centre.call.CentreSettings;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.centre.call.Terminals;
import jp.madoguchi.centre.issue.Outcomes;
import jp.madoguchi.protocol.AppVersion;
import jp.madoguchi.protocol.Heartbeat;
import jp.madoguchi.protocol.ProblemCode;

/** What a terminal says of itself. */
@Path("/centre/v1/terminals")
final class TerminalResource {
    private final CallingTerminal caller;
    private final Terminals terminals;
    private final Outcomes outcomes;
    private final CentreSettings settings;
    private final Clock clock;

    TerminalResource(
            CallingTerminal caller, Terminals terminals, Outcomes outcomes, CentreSettings settings, Clock clock) {
        this.caller = caller;
        this.terminals = terminals;
        this.outcomes = outcomes;
        this.settings = settings;
        this.clock = clock;
    }

    @POST
    @Path("/{id}/heartbeat")
    public Heartbeat.Answer heartbeat(@PathParam("id") String id, Heartbeat heartbeat) throws Refusal {
        if (!caller.get().id().equals(id)) {
            throw new Refusal(ProblemCode.TERMINAL_MISMATCH);
        }
        terminals.heard(id, heartbeat);
        outcomes.sweep(caller.get());
        var oldest = new AppVersion(settings.minAppVersion());
        return new Heartbeat.Answer(
                clock.instant(),
                heartbeat.appVersion().compareTo(oldest) >= 0,
                oldest,
                settings.resets(),
                settings.heartbeatSeconds());
    }
}
