package jp.madoguchi.virtual.printer;

import com.hp.jipp.encoding.Attribute;
import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the printer says of itself and of its jobs, in IPP's words (RFC 8011, 5.3 and 5.4). */
final class PrinterAnswers {
    static final List<String> SIDES = List.of("one-sided", "two-sided-long-edge", "two-sided-short-edge");
    static final String PDF = "application/pdf";
    private static final String RASTER = "image/pwg-raster";
    static final List<Operation> OPERATIONS = List.of(
            Operation.printJob,
            Operation.validateJob,
            Operation.createJob,
            Operation.sendDocument,
            Operation.cancelJob,
            Operation.getJobAttributes,
            Operation.getJobs,
            Operation.getPrinterAttributes);
    private static final Set<String> EVERYTHING =
            Set.of("all", "printer-description", "job-template", "job-description");

    private final URI address;
    private final PrinterEngine engine;

    PrinterAnswers(URI address, PrinterEngine engine) {
        this.address = address;
        this.engine = engine;
    }

    static IppPacket plain(IppPacket request, Status status) {
        return to(request, status).build();
    }

    IppPacket printer(IppPacket request) {
        return to(request, Status.successfulOk)
                .putPrinterAttributes(wanted(request, printerAttributes()))
                .build();
    }

    IppPacket job(IppPacket request, PrinterJob job) {
        return to(request, Status.successfulOk)
                .putJobAttributes(wanted(request, jobAttributes(job)))
                .build();
    }

    /** The answer to a request that made or fed a job tells number and state only. */
    IppPacket jobState(IppPacket request, PrinterJob job) {
        return to(request, Status.successfulOk)
                .putJobAttributes(jobAttributes(job).subList(0, 4))
                .build();
    }

    IppPacket jobs(IppPacket request, List<PrinterJob> jobs) {
        IppPacket.Builder answer = to(request, Status.successfulOk);
        // Number and address only, unless more is asked for (RFC 8011, 4.2.6.1).
        boolean brief = request.getStrings(Tag.operationAttributes, Types.requestedAttributes)
                .isEmpty();
        for (PrinterJob job : jobs) {
            List<Attribute<?>> told = brief ? jobAttributes(job).subList(0, 2) : wanted(request, jobAttributes(job));
            answer.addGroup(AttributeGroup.groupOf(Tag.jobAttributes, told));
        }
        return answer.build();
    }

    private static IppPacket.Builder to(IppPacket request, Status status) {
        return new IppPacket.Builder(status, request.getVersionNumber(), request.getRequestId());
    }

    private List<Attribute<?>> printerAttributes() {
        List<Attribute<?>> all = new ArrayList<>(state());
        all.addAll(abilities());
        return all;
    }

    private List<Attribute<?>> state() {
        return List.of(
                Types.printerUriSupported.of(address),
                Types.uriSecuritySupported.of("none"),
                Types.uriAuthenticationSupported.of("none"),
                Types.printerName.of("virtual-printer"),
                Types.printerMakeAndModel.of("Madoguchi Virtual A4 Printer"),
                Types.printerState.of(engine.state()),
                Types.printerStateReasons.of(engine.reasons()),
                Types.printerIsAcceptingJobs.of(true),
                Types.printerUpTime.of(engine.upTime()),
                Types.printerImpressionsCompleted.of(engine.lifeCounter()),
                Types.queuedJobCount.of((int)
                        engine.jobs().stream().filter(job -> !job.isOver()).count()));
    }

    private List<Attribute<?>> abilities() {
        return List.of(
                Types.ippVersionsSupported.of("1.1", "2.0"),
                Types.operationsSupported.of(OPERATIONS),
                Types.charsetConfigured.of("utf-8"),
                Types.charsetSupported.of("utf-8"),
                Types.naturalLanguageConfigured.of("en-us"),
                Types.generatedNaturalLanguageSupported.of("en-us"),
                Types.documentFormatDefault.of(engine.takesPdf() ? PDF : RASTER),
                Types.documentFormatSupported.of(engine.takesPdf() ? PDF : RASTER),
                Types.compressionSupported.of("none"),
                Types.pdlOverrideSupported.of("attempted"),
                Types.colorSupported.of(false),
                Types.mediaDefault.of("iso_a4_210x297mm"),
                Types.mediaSupported.of("iso_a4_210x297mm"),
                Types.sidesDefault.of("one-sided"),
                Types.sidesSupported.of(engine.hasDuplexer() ? SIDES : SIDES.subList(0, 1)));
    }

    private List<Attribute<?>> jobAttributes(PrinterJob job) {
        return List.of(
                Types.jobId.of(job.id()),
                Types.jobUri.of(URI.create(address + "/" + job.id())),
                Types.jobState.of(job.state()),
                Types.jobStateReasons.of(job.reasons()),
                Types.jobName.of(job.name()),
                Types.jobPrinterUri.of(address),
                Types.jobImpressions.of(job.pages()),
                Types.jobImpressionsCompleted.of(job.impressions()),
                Types.jobMediaSheetsCompleted.of(job.sheets()));
    }

    private static List<Attribute<?>> wanted(IppPacket request, List<Attribute<?>> all) {
        List<String> names = request.getStrings(Tag.operationAttributes, Types.requestedAttributes);
        if (names.isEmpty() || names.stream().anyMatch(EVERYTHING::contains)) {
            return all;
        }
        return all.stream()
                .filter(attribute -> names.contains(attribute.getName()))
                .toList();
    }
}
