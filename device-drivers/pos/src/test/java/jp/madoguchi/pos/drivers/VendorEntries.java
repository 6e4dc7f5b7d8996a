package jp.madoguchi.pos.drivers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A jpos.xml with entries of vendors. */
final class VendorEntries {
    private VendorEntries() {}

    static Path write(Path file, String... entries) throws IOException {
        return Files.writeString(file, "<JposEntries>\n" + String.join("", entries) + "</JposEntries>\n");
    }

    static String entry(String logicalName, String factory, String service, String properties) {
        return """
                <JposEntry logicalName="%s">
                <creation factoryClass="%s" serviceClass="%s"/>
                <vendor name="a vendor" url=""/>
                <jpos category="ToneIndicator" version="1.15"/>
                <product name="it" description="it" url=""/>
                %s
                </JposEntry>
                """
                .formatted(logicalName, factory, service, properties);
    }
}
