package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.CertificatePrinter;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.procedure.OpenPayment;
import jp.madoguchi.session.procedure.PrintOrder;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Screen.Stage;
import jp.madoguchi.session.screen.StepBar;
import jp.madoguchi.session.screen.Text;

/**
 * Sheets are on their way: only the outcome ends this. Taking the card meanwhile is normal.
 *
 * @param paid whether money for them is inside
 */
public record Printing(Resident who, ProcedureId printing, StepBar way, boolean paid, Sheet sheet, boolean cardIn)
        implements UnderWay {
    /** Which sheet of how many, and what it waits for. */
    public record Sheet(int number, int of, Wait waits) {}

    /** What keeps a sheet from coming out. */
    public enum Wait {
        NOTHING("printing"),
        PAPER("printing.paper"),
        STAFF("printing.stopped");

        private final String key;

        Wait(String key) {
            this.key = key;
        }
    }

    static Step begin(Resident who, IssuedOrder order, Optional<OpenPayment> payment, Moment moment) {
        return Step.to(
                new Printing(
                        who,
                        moment.fresh(),
                        Plan.Stage.PRINT.of(order.quoted()),
                        payment.isPresent(),
                        new Sheet(1, order.sheets(), Wait.NOTHING),
                        true),
                new PrintOrder(moment.fresh(), who, order, payment));
    }

    @Override
    public Screen screen() {
        return new Screen.Progress(
                Optional.of(way),
                Text.of(sheet.waits().key + ".title"),
                List.of(
                        new Screen.Row(Text.of("printing.checked"), Stage.DONE),
                        new Screen.Row(Text.of("printing.sheet", sheet.number(), sheet.of()), Stage.RUNNING)),
                Optional.of(note()),
                Optional.empty(),
                sheet.waits() == Wait.NOTHING ? Optional.of(Picture.SHEET) : Optional.empty());
    }

    private Text note() {
        if (sheet.waits() == Wait.NOTHING) {
            return Text.of("printing.stay");
        }
        return Text.of(
                "printing.wait",
                Text.of(paid ? sheet.waits().key + ".paid" : sheet.waits().key),
                CertificatePrinter.PATIENCE.toMinutes(),
                EndingScreen.HELP);
    }

    @Override
    public Optional<ProcedureId> awaited() {
        return Optional.of(printing);
    }

    @Override
    public Optional<Resident> resident() {
        return Optional.of(who);
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.CardRemoved) {
            return Step.go(new Printing(who, printing, way, paid, sheet, false));
        }
        if (event instanceof Event.Progressed progressed) {
            return sheetOf(progressed.progress())
                    .flatMap(now -> Step.go(new Printing(who, printing, way, paid, now, cardIn)));
        }
        if (event instanceof Event.Answered answered) {
            return Optional.of(after(answered.answer(), moment));
        }
        return Optional.empty();
    }

    private static Optional<Sheet> sheetOf(Progress progress) {
        if (progress instanceof Progress.PrintingSheet printing) {
            return Optional.of(new Sheet(printing.sheet(), printing.of(), Wait.NOTHING));
        }
        if (progress instanceof Progress.WaitingForPaper waiting) {
            return Optional.of(new Sheet(waiting.sheet(), waiting.of(), Wait.PAPER));
        }
        return progress instanceof Progress.WaitingForStaff waiting
                ? Optional.of(new Sheet(waiting.sheet(), waiting.of(), Wait.STAFF))
                : Optional.empty();
    }

    /** Where not even the money was settled, nobody may say that nothing was charged. */
    private Step after(Answer answer, Moment moment) {
        Ending ending = answer instanceof Answer.PrintingEnded ended
                ? ended.ending()
                : UnderWay.broken(paid ? Ending.Kind.MONEY_OWED : Ending.Kind.PRINT_UNKNOWN, answer);
        return cardIn ? Step.to(AnythingElse.after(who, ending, moment)) : Interruption.told(this, ending, moment);
    }
}
