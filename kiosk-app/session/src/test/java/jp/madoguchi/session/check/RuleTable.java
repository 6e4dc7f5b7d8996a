package jp.madoguchi.session.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.Task;

/** Asks one rule about a card. */
final class RuleTable {
    private RuleTable() {}

    static Set<Task> allBut(Task task) {
        var tasks = EnumSet.allOf(Task.class);
        tasks.remove(task);
        return tasks;
    }

    static void speaks(CardRule rule, SampleCard card) {
        speaks(rule, card, SampleCard.ALL);
    }

    static void speaks(CardRule rule, SampleCard card, Set<Task> offered) {
        assertEquals(true, next(rule).when().test(card.at(offered)), rule + " of " + card);
    }

    static void isSilent(CardRule rule, SampleCard card) {
        isSilent(rule, card, SampleCard.ALL);
    }

    static void isSilent(CardRule rule, SampleCard card, Set<Task> offered) {
        assertEquals(false, next(rule).when().test(card.at(offered)), rule + " of " + card);
    }

    static void notes(CardRule rule, JpkiKey key, SampleCard card) {
        assertEquals(true, noted(rule, key, card), rule + " of " + card);
    }

    static void isNotNoted(CardRule rule, JpkiKey key, SampleCard card) {
        assertEquals(false, noted(rule, key, card), rule + " of " + card);
    }

    private static Says.Next next(CardRule rule) {
        return (Says.Next) rule.says();
    }

    private static boolean noted(CardRule rule, JpkiKey key, SampleCard card) {
        return ((Says.Note) rule.says()).when().test(card.at(SampleCard.ALL), key);
    }
}
