package jp.madoguchi.centre.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.UUID;
import jp.madoguchi.centre.call.CallingTerminal;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.centre.issue.Issues;
import jp.madoguchi.centre.issue.Outcomes;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueRequest;
import jp.madoguchi.protocol.Outcome;
import jp.madoguchi.protocol.OutcomeRecord;
import jp.madoguchi.protocol.ProtocolJson;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Issues, their documents and outcomes. */
@Path("/centre/v1/issues")
final class IssueResource {
    private final CallingTerminal caller;
    private final Issues issues;
    private final Outcomes outcomes;

    IssueResource(CallingTerminal caller, Issues issues, Outcomes outcomes) {
        this.caller = caller;
        this.issues = issues;
        this.outcomes = outcomes;
    }

    @POST
    public RestResponse<Issue> issue(@HeaderParam("Idempotency-Key") @Nullable String key, IssueRequest request)
            throws Refusal {
        Issue issue = issues.issue(caller.get(), IdempotencyKey.parse(key), request);
        return RestResponse.ResponseBuilder.ok(issue)
                .location(URI.create("/centre/v1/issues/" + issue.issueId()))
                .build();
    }

    @GET
    @Path("/{id}")
    public Issue find(@PathParam("id") UUID id) throws Refusal {
        return issues.find(caller.get(), id);
    }

    @GET
    @Path("/{id}/document")
    @Produces("application/jose+json")
    public byte[] document(@PathParam("id") UUID id) throws Refusal {
        return ProtocolJson.write(issues.document(caller.get(), id));
    }

    @PUT
    @Path("/{id}/outcome")
    public OutcomeRecord report(@PathParam("id") UUID id, Outcome outcome) throws Refusal {
        return outcomes.report(caller.get(), id, outcome);
    }
}
