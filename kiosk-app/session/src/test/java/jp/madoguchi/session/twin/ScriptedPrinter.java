package jp.madoguchi.session.twin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.madoguchi.print.CertificatePrinter;
import jp.madoguchi.print.PrintJob;
import jp.madoguchi.print.PrintOutcome;
import jp.madoguchi.print.PrintProgress;

/** Ends each sheet as it was told, and well when it was told nothing. */
public final class ScriptedPrinter implements CertificatePrinter {
    private final Tape tape;
    private final Mains mains;
    private final Deque<PrintOutcome> outcomes = new ArrayDeque<>();
    private final List<byte[]> handed = new ArrayList<>();
    private boolean empty;
    private int out;
    private int sheetsUntilFault;
    private Optional<Supplier<Throwable>> fault = Optional.empty();

    ScriptedPrinter(Tape tape, Mains mains) {
        this.tape = tape;
        this.mains = mains;
    }

    /** The next sheet that nothing was said of yet ends like this. */
    public ScriptedPrinter then(PrintOutcome outcome) {
        outcomes.add(outcome);
        return this;
    }

    /** The next sheet waits for paper, which is refilled. */
    public void runOutOfPaper() {
        empty = true;
    }

    /** The driver throws what it must not. */
    public void breakDown() {
        fault = Optional.of(() -> new IllegalStateException("the driver broke"));
    }

    /** The same after so many sheets. */
    public void breakDownAfter(int sheets) {
        sheetsUntilFault = sheets;
        breakDown();
    }

    /** A part of the driver isn't there, which Java finds out only now. */
    public void loseItsLibrary() {
        fault = Optional.of(() -> new NoClassDefFoundError("driver"));
    }

    /** How many jobs certainly came out, whether or not anybody heard of it. */
    public int out() {
        return out;
    }

    /** The very arrays that it was given to print, not copies. */
    public List<byte[]> handed() {
        return handed;
    }

    @Override
    public PrintOutcome print(PrintJob job, PrintProgress progress) {
        mains.step();
        handed.add(job.pdf());
        tape.add("print " + job.sheet() + "/" + job.sheets());
        if (sheetsUntilFault-- <= 0) {
            fault.ifPresent(ScriptedPrinter::raise);
        }
        progress.printing(job.sheet(), job.sheets());
        if (empty) {
            empty = false;
            progress.waitingForPaper();
        }
        PrintOutcome outcome = outcomes.isEmpty() ? new PrintOutcome.Printed() : outcomes.remove();
        out += outcome instanceof PrintOutcome.Printed ? 1 : 0;
        mains.step();
        return outcome;
    }

    private static void raise(Supplier<Throwable> fault) {
        Throwable thrown = fault.get();
        if (thrown instanceof RuntimeException bug) {
            throw bug;
        }
        throw (Error) thrown;
    }
}
