package jp.madoguchi.centre.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** No answer may be kept on its way. */
@Singleton
final class NoStore {
    @ServerResponseFilter
    void forbid(ContainerResponseContext answer) {
        answer.getHeaders().putSingle("Cache-Control", "no-store");
    }
}
