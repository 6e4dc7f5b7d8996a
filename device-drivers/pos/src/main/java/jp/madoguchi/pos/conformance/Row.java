package jp.madoguchi.pos.conformance;

import jpos.JposException;

/**
 * One rule of the standard, and how to see whether a service keeps it.
 *
 * @param id short and stable, such as {@code claim-timeout}
 * @param rule one sentence
 * @param source where the rule stands, for who has nothing but this repository and what is public
 */
public record Row(String id, String rule, String source, Proof proof) {
    /** A rule that the standard doesn't have. */
    static final String OURS = "device-drivers/pos/README.md, Conformance: a demand of ours";

    /** Public test programs show why getters must not touch the device. */
    static final String GETTERS_ASKED =
            "device-drivers/pos/README.md, Conformance: JavaPOS-SPF-Test asks for all of them after each step";

    /** Looks at a service that nobody else uses; returns when it keeps the rule. */
    public interface Proof {
        /** Whatever it opens is closed by the trial. An exception of JavaPOS that it lets out is a violation, too. */
        void prove(Trial trial) throws JposException, InterruptedException;
    }
}
