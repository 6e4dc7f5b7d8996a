package jp.madoguchi.session.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.receipt.Receipt;
import jp.madoguchi.print.receipt.ReceiptPrinter;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.IssuedCopy;

/** The receipt of an order: one line for each copy that came out whole. It never changes what became of the certificates. */
final class ReceiptRun {
    private static final System.Logger LOG = System.getLogger(ReceiptRun.class.getName());

    private final List<Receipt.Copy> copies = new ArrayList<>();
    private Optional<String> municipality = Optional.empty();

    /** Notes a copy that came out whole; of its document no more than kind and numbers. */
    void note(IssuedCopy copy) {
        municipality = Optional.of(copy.quote().municipalityName());
        copies.add(Receipt.Copy.of(
                copy.document().kind(),
                copy.document().issueNumber(),
                copy.document().subjectMarker(),
                copy.quote().fee()));
    }

    /** Prints the receipt, if there is anything on it; who has everything but the receipt is told so. */
    Ending after(Ending ending, ReceiptPrinter printer) {
        if (municipality.isEmpty()) {
            return ending;
        }
        return switch (fate(municipality.get(), printer)) {
            case PRINTED -> ending.withReceipt();
            case NO_PRINTER -> ending;
            case NOT_PRINTED -> ending.kind() == Ending.Kind.CERTIFICATE_PRINTED ? ending.withoutReceipt() : ending;
        };
    }

    /** By now the money has moved: a driver that breaks down must not take away what there is to say of it. */
    private ReceiptPrinter.Fate fate(String name, ReceiptPrinter printer) {
        try {
            return printer.print(name, List.copyOf(copies));
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, "the receipt broke down", e);
            return ReceiptPrinter.Fate.NOT_PRINTED;
        }
    }
}
