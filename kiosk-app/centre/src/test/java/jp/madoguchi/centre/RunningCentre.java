package jp.madoguchi.centre;

import java.io.IOException;
import jp.madoguchi.config.ConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the replicas, which are started once for all of them. */
final class RunningCentre implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Replicas.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningCentre.class))
                .computeIfAbsent(Replicas.class, key -> start(), Replicas.class);
    }

    private static Replicas start() {
        try {
            return new Replicas();
        } catch (IOException | ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
