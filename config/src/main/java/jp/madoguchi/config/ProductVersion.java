package jp.madoguchi.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Madoguchi this is, for the programs' {@code --version}. */
public final class ProductVersion {

    private ProductVersion() {}

    /** Such as {@code madoguchi compose 0.1.0}. */
    public static String of(String program) {
        try (InputStream in = ProductVersion.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return "madoguchi " + program + " " + properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
