package jp.madoguchi.pos.conformance;

import java.util.List;
import jpos.JposConst;
import jpos.JposException;

/** Calls that come too early; which ones, says the category. */
final class StageRows {
    private static final String SOURCE = "UnifiedPOS 1.15, \"may be used after\" of each call";

    private StageRows() {}

    static List<Row> of(List<String> needClaim, List<String> needEnabling) {
        return List.of(
                new Row(
                        "early-unclaimed",
                        "calls that need a claim are E_NOTCLAIMED before it",
                        SOURCE,
                        trial -> unclaimed(trial, needClaim, needEnabling)),
                new Row(
                        "early-disabled",
                        "calls that need an enabled device are E_DISABLED before",
                        SOURCE,
                        trial -> disabled(trial, needEnabling)));
    }

    private static void unclaimed(Trial trial, List<String> needClaim, List<String> needEnabling)
            throws JposException, InterruptedException {
        Subject device = trial.opened();
        for (List<String> calls : List.of(needClaim, needEnabling)) {
            for (String call : calls) {
                trial.expectRefused(call, () -> device.callBlindly(call), JposConst.JPOS_E_NOTCLAIMED);
            }
        }
    }

    private static void disabled(Trial trial, List<String> needEnabling) throws JposException, InterruptedException {
        Subject device = trial.claimed();
        for (String call : needEnabling) {
            trial.expectRefused(call, () -> device.callBlindly(call), JposConst.JPOS_E_DISABLED);
        }
    }
}
