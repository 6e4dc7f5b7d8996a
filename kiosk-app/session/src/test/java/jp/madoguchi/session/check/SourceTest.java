package jp.madoguchi.session.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is told to residents that nobody can look up, and nothing is listed that no rule rests on. */
class SourceTest {
    /** The name of a host, a collection by its title, or this repository. */
    private static final Pattern FINDABLE =
            Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.(jp|com)\\b|collection of pages|README\\.md");

    @ParameterizedTest
    @EnumSource
    void everyRuleNamesItsSourcesEachOnce(CardRule rule) {
        assertFalse(rule.sources().isEmpty());
        assertEquals(new HashSet<>(rule.sources()).size(), rule.sources().size());
    }

    @ParameterizedTest
    @EnumSource
    void everySourceSaysWhereItIsFoundAndWhichPartOfItIsMeant(Source source) {
        assertTrue(FINDABLE.matcher(source.page()).find(), source.page());
        assertFalse(source.section().isBlank());
        assertFalse(source.page().startsWith("/"), "no path of a machine");
    }

    @Test
    void everySourceIsUsed() {
        var unused = EnumSet.allOf(Source.class);
        Arrays.stream(CardRule.values()).forEach(rule -> unused.removeAll(rule.sources()));
        assertEquals(EnumSet.noneOf(Source.class), unused);
    }

    @Test
    void noTwoSourcesAreTheSamePartOfTheSamePage() {
        var parts = new HashSet<String>();
        for (Source source : Source.values()) {
            assertTrue(parts.add(source.page() + source.section()), source.name());
        }
    }
}
