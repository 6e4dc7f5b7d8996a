package jp.madoguchi.session.screen;

import java.util.List;

/** The way of the task at hand: its steps in order, and which one the resident stands on, counted from 0. */
public record StepBar(List<Text> steps, int current) {
    public StepBar {
        steps = List.copyOf(steps);
        if (current < 0 || current >= steps.size()) {
            throw new IllegalArgumentException("step " + current + " of " + steps.size());
        }
    }
}
