package jp.madoguchi.centre.call;

import java.lang.reflect.Type;
import java.util.Optional;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.Sha256;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Binds bytes and hashes of the protocol as {@code bytea}. */
final class BinaryArguments implements ArgumentFactory {
    @Override
    public Optional<Argument> build(Type type, Object value, ConfigRegistry config) {
        if (value instanceof Bytes bytes) {
            return Optional.of((position, statement, context) -> statement.setBytes(position, bytes.toArray()));
        }
        if (value instanceof Sha256 hash) {
            return Optional.of((position, statement, context) -> statement.setBytes(position, hash.toArray()));
        }
        return Optional.empty();
    }
}
