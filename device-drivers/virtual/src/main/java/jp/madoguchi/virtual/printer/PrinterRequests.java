package jp.madoguchi.virtual.printer;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Carries out the operations of IPP (RFC 8011, section 4). */
final class PrinterRequests {
    private final PrinterEngine engine;
    private final PrinterAnswers answers;
    private final PrinterTray tray;

    PrinterRequests(PrinterEngine engine, PrinterAnswers answers, PrinterTray tray) {
        this.engine = engine;
        this.answers = answers;
        this.tray = tray;
    }

    IppPacket answer(IppPacket request, byte[] document) throws IOException {
        Optional<Status> fault = RequestHead.findFault(request);
        if (fault.isPresent()) {
            return PrinterAnswers.plain(request, fault.get());
        }
        Operation operation = request.getOperation();
        if (operation.equals(Operation.getPrinterAttributes)) {
            return answers.printer(request);
        }
        if (operation.equals(Operation.getJobs)) {
            return jobs(request);
        }
        if (operation.equals(Operation.getJobAttributes)) {
            return withJob(request, job -> answers.job(request, job));
        }
        if (operation.equals(Operation.cancelJob)) {
            return withJob(request, job -> cancel(request, job));
        }
        if (operation.equals(Operation.sendDocument)) {
            return send(request, document);
        }
        return make(request, operation, document);
    }

    private IppPacket make(IppPacket request, Operation operation, byte[] document) throws IOException {
        if (!PrinterAnswers.OPERATIONS.contains(operation)) {
            return PrinterAnswers.plain(request, Status.serverErrorOperationNotSupported);
        }
        if (!isSupported(request)) {
            return PrinterAnswers.plain(request, Status.clientErrorAttributesOrValuesNotSupported);
        }
        if (operation.equals(Operation.validateJob)) {
            return PrinterAnswers.plain(request, Status.successfulOk);
        }
        PrinterJob job = engine.create(
                text(request.getString(Tag.operationAttributes, Types.jobName), "untitled"), sides(request));
        if (operation.equals(Operation.printJob)) {
            receive(request, job, document);
        }
        return answers.jobState(request, job);
    }

    private IppPacket send(IppPacket request, byte[] document) throws IOException {
        Optional<PrinterJob> job = findJob(request);
        if (job.isEmpty()) {
            return PrinterAnswers.plain(request, Status.clientErrorNotFound);
        }
        if (job.get().isOver() || job.get().document().isPresent()) {
            return PrinterAnswers.plain(request, Status.clientErrorNotPossible);
        }
        if (!isPdf(request)) {
            return PrinterAnswers.plain(request, Status.clientErrorDocumentFormatNotSupported);
        }
        if (!Boolean.TRUE.equals(request.getValue(Tag.operationAttributes, Types.lastDocument))) {
            return PrinterAnswers.plain(request, Status.clientErrorBadRequest);
        }
        receive(request, job.get(), document);
        return answers.jobState(request, job.get());
    }

    private void receive(IppPacket request, PrinterJob job, byte[] document) throws IOException {
        int copies = number(request.getValue(Tag.jobAttributes, Types.copies), 1);
        ReceivedDocument received = tray.take(job, copies, document);
        engine.receive(job, received);
        tray.add(received);
    }

    private IppPacket cancel(IppPacket request, PrinterJob job) {
        if (job.isOver()) {
            return PrinterAnswers.plain(request, Status.clientErrorNotPossible);
        }
        engine.cancel(job);
        return PrinterAnswers.plain(request, Status.successfulOk);
    }

    private IppPacket jobs(IppPacket request) {
        String which = text(request.getString(Tag.operationAttributes, Types.whichJobs), "not-completed");
        return answers.jobs(
                request,
                engine.jobs().stream()
                        .filter(job -> which.equals("all") || job.isOver() == which.equals("completed"))
                        .toList());
    }

    private IppPacket withJob(IppPacket request, Function<PrinterJob, IppPacket> answer) {
        return findJob(request).map(answer).orElseGet(() -> PrinterAnswers.plain(request, Status.clientErrorNotFound));
    }

    private Optional<PrinterJob> findJob(IppPacket request) {
        return engine.find(number(request.getValue(Tag.operationAttributes, Types.jobId), 0));
    }

    private boolean isSupported(IppPacket request) {
        return isPdf(request) && PrinterAnswers.SIDES.contains(sides(request));
    }

    private boolean isPdf(IppPacket request) {
        String format = text(request.getString(Tag.operationAttributes, Types.documentFormat), PrinterAnswers.PDF);
        return engine.takesPdf() && (format.equals(PrinterAnswers.PDF) || format.equals("application/octet-stream"));
    }

    private static String sides(IppPacket request) {
        return text(request.getString(Tag.jobAttributes, Types.sides), "one-sided");
    }

    private static String text(@Nullable String value, String fallback) {
        return Objects.requireNonNullElse(value, fallback);
    }

    private static int number(@Nullable Integer value, int fallback) {
        return value == null ? fallback : value;
    }
}
