package jp.madoguchi.terminal.device;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import jp.madoguchi.pos.LogicalDevices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToneBellTest {
    private static final String ENTRY =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <JposEntries>
                <JposEntry logicalName="ToneIndicator">
                    <creation factoryClass="%s" serviceClass="jpos.services.ToneIndicatorService115"/>
                    <vendor name="Madoguchi" url=""/>
                    <jpos category="ToneIndicator" version="1.15"/>
                    <product name="tones" description="written down" url=""/>
                    <prop name="journal" value="%s"/>
                    <prop name="broken" value="%s"/>
                </JposEntry>
            </JposEntries>
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void itSoundsTwoTonesTheSecondLowerAndWaitsForTheirEnd() throws Exception {
        declare(false);
        try (ToneBell bell = ToneBell.find("ToneIndicator").orElseThrow()) {
            bell.ring();
        }
        List<String> asked = Files.readAllLines(folder.resolve("tones"));
        assertTrue(asked.containsAll(List.of("setTone1Pitch [880]", "setTone2Pitch [659]")), asked::toString);
        assertTrue(asked.indexOf("setDeviceEnabled [true]") < asked.indexOf("sound [1, 0]"), asked::toString);
        assertTrue(asked.stream().noneMatch("setAsyncMode [true]"::equals), asked::toString);
    }

    @Test
    void oneThatCantBeEnabledKeepsNobodyFromBeingServed() throws Exception {
        declare(true);
        assertTrue(ToneBell.find("ToneIndicator").isEmpty());
    }

    private void declare(boolean broken) throws Exception {
        Path xml = folder.resolve("jpos.xml");
        Files.writeString(xml, ENTRY.formatted(RecordedTones.class.getName(), folder.resolve("tones"), broken));
        LogicalDevices.open(xml, Set.of("ToneIndicator"));
    }
}
