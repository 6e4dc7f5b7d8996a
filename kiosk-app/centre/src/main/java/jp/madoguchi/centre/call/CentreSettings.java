package jp.madoguchi.centre.call;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.protocol.SecretName;

/** What the operator of the centre sets. */
@ConfigMapping(prefix = "madoguchi.centre")
public interface CentreSettings {
    /** Keys, certificates and register, as set-up made them. */
    Path sandbox();

    /** Municipalities, personas and seals. */
    Path config();

    /** A TrueType font for the characters that IPAmj Mincho lacks; the kiosks need the same. */
    Optional<Path> secondFont();

    /** JDBC address. */
    String database();

    /** Whether every reservation is given anew at start. */
    boolean reseed();

    /** Secrets that may be reset. */
    Set<SecretName> resets();

    /** Kiosks older than this are refused. */
    String minAppVersion();

    /** How often each kiosk says that it is alive, and so how soon it knows that this centre is away; 10 to 3600. */
    int heartbeatSeconds();
}
