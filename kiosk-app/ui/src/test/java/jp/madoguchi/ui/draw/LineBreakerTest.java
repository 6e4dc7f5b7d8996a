package jp.madoguchi.ui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    @Test
    void aLineEndsAfterASentenceRatherThanInside() {
        assertEquals(List.of("マイナンバーカードをご用意ください。", "所要時間は約3分です。"), lines("マイナンバーカードをご用意ください。所要時間は約3分です。", 20));
    }

    @Test
    void noWordStandsAloneOnTheLastLine() {
        assertEquals(List.of("one two three", "four five six"), lines("one two three four five six", 22));
    }

    @Test
    void whatFitsOnOneLineStaysThere() {
        assertEquals(List.of("one two"), lines("one two", 7));
    }

    @Test
    void aWordWiderThanTheLineHasOneOfItsOwn() {
        assertEquals(List.of("a", "incomprehensible", "b"), lines("a incomprehensible b", 8));
    }

    private static List<String> lines(String text, int width) {
        return new LineBreaker(Phrases.of(text), width, String::length).lines();
    }
}
