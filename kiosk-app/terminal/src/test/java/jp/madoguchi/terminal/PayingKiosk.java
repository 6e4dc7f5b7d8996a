package jp.madoguchi.terminal;

import jp.madoguchi.session.screen.Text;

/**
 * A {@link LoneKiosk} with a changer, and somebody in front of it who pays 300 yen or comes back to what was left. What he does
 * is the answer to {@code started}: {@code pay}, or {@code look}.
 */
final class PayingKiosk {
    private PayingKiosk() {}

    /** In the order of {@link LoneKioskProcess}. */
    public static void main(String... args) throws Exception {
        var eyes = new RecordingView();
        var watch = new ReaderWatch();
        Kiosk kiosk = LoneKiosk.start(eyes, watch, args);
        var program = new LoneKiosk();
        var visitor = new Visitor(program, eyes, watch);
        if (program.say("started").equals("pay")) {
            visitor.signsInForACertificate("adult", "1234")
                    .ordersOneCertificate()
                    .presses("name.yes.pay")
                    .sees("pay.title");
            program.say("paying");
            visitor.reads(Text.of("pay.yen", 200));
            program.say("counted");
            program.say("nothing more");
        } else {
            visitor.sees("ending.money-returned.title")
                    .reads(Text.of("ending.refund", 100))
                    .presses("told.done")
                    .sees("welcome.title");
            program.say("home");
        }
        kiosk.close();
        System.exit(0);
    }
}
