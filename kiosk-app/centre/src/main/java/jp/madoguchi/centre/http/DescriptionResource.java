package jp.madoguchi.centre.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The protocol's description, as this centre serves it. */
@Path("/centre/v1/openapi.yaml")
final class DescriptionResource {
    @GET
    @Produces("application/yaml")
    public byte[] read() throws IOException {
        try (InputStream in = DescriptionResource.class.getResourceAsStream("/openapi.yaml")) {
            return Objects.requireNonNull(in, "openapi.yaml is part of this jar")
                    .readAllBytes();
        }
    }
}
