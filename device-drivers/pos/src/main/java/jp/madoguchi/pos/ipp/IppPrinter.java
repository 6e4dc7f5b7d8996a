package jp.madoguchi.pos.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.AttributeType;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.Types;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A printer at the other end of IPP.
 *
 * <p>Every method asks the printer. An {@link IOException} means that no answer came, an {@link IppRefusedException} that
 * the answer was no.
 */
public final class IppPrinter {
    private final AtomicInteger requests = new AtomicInteger();
    private final URI address;
    private final IppTransport transport;

    /**
     * A printer at this address.
     *
     * @param patience the longest wait for a connection, and again for an answer
     */
    public IppPrinter(URI address, Duration patience) {
        this.address = address;
        this.transport = new IppTransport(address, patience);
    }

    /** Reads what the printer can do. */
    public Capabilities readCapabilities() throws IOException, IppRefusedException {
        AttributeGroup printer = printerAttributes(
                Types.printerMakeAndModel,
                Types.documentFormatSupported,
                Types.sidesSupported,
                Types.operationsSupported);
        return new Capabilities(
                Objects.requireNonNullElse(printer.getString(Types.printerMakeAndModel), "unknown"),
                values(printer, Types.documentFormatSupported),
                values(printer, Types.sidesSupported),
                values(printer, Types.operationsSupported).stream()
                        .map(Operation::getCode)
                        .collect(Collectors.toSet()));
    }

    /** Reads how the printer is. */
    public PrinterStatus readStatus() throws IOException, IppRefusedException {
        AttributeGroup printer = printerAttributes(
                Types.printerState,
                Types.printerStateReasons,
                Types.printerIsAcceptingJobs,
                Types.printerUpTime,
                Types.printerImpressionsCompleted);
        var state = printer.getValue(Types.printerState);
        if (state == null) {
            throw new IOException("the printer told no printer-state");
        }
        return new PrinterStatus(
                state.getCode(),
                keywords(printer, Types.printerStateReasons),
                !Boolean.FALSE.equals(printer.getValue(Types.printerIsAcceptingJobs)),
                number(printer, Types.printerUpTime),
                number(printer, Types.printerImpressionsCompleted));
    }

    /** Makes a job without a document, which nothing can be printed from, and returns its number. */
    public int createJob(String name, String sides) throws IOException, IppRefusedException {
        IppPacket answer = transport.exchange(request(Operation.createJob)
                .putOperationAttributes(Types.jobName.of(name), Types.ippAttributeFidelity.of(true))
                .putJobAttributes(Types.copies.of(1), Types.sides.of(sides))
                .build());
        Integer id = jobAttributes(answer).getValue(Types.jobId);
        if (id == null) {
            throw new IOException("Create-Job was answered without a job-id");
        }
        return id;
    }

    /** Sends the one document of a job; from here on it may be printed. */
    public void sendDocument(int job, byte[] pdf) throws IOException, IppRefusedException {
        transport.exchange(
                request(Operation.sendDocument)
                        .putOperationAttributes(
                                Types.jobId.of(job),
                                Types.documentFormat.of("application/pdf"),
                                Types.lastDocument.of(true))
                        .build(),
                pdf);
    }

    /** Reads what has become of a job. */
    public JobStatus readJob(int job) throws IOException, IppRefusedException {
        AttributeGroup attributes = jobAttributes(transport.exchange(request(Operation.getJobAttributes)
                .putOperationAttributes(
                        Types.jobId.of(job),
                        names(
                                Types.jobName,
                                Types.jobState,
                                Types.jobStateReasons,
                                Types.jobImpressions,
                                Types.jobImpressionsCompleted))
                .build()));
        var state = attributes.getValue(Types.jobState);
        if (state == null) {
            throw new IOException("the printer told no job-state");
        }
        return new JobStatus(
                Objects.requireNonNullElse(attributes.getString(Types.jobName), ""),
                state.getCode(),
                keywords(attributes, Types.jobStateReasons),
                number(attributes, Types.jobImpressionsCompleted),
                number(attributes, Types.jobImpressions));
    }

    /** Asks the printer to give a job up; what has come out by then only its end tells. */
    public void cancel(int job) throws IOException, IppRefusedException {
        transport.exchange(request(Operation.cancelJob)
                .putOperationAttributes(Types.jobId.of(job))
                .build());
    }

    private IppPacket.Builder request(Operation operation) {
        return new IppPacket.Builder(operation, IppPacket.DEFAULT_VERSION_NUMBER, requests.incrementAndGet())
                .putOperationAttributes(Types.printerUri.of(address), Types.requestingUserName.of("kiosk"));
    }

    private AttributeGroup printerAttributes(AttributeType<?>... wanted) throws IOException, IppRefusedException {
        IppPacket answer = transport.exchange(request(Operation.getPrinterAttributes)
                .putOperationAttributes(names(wanted))
                .build());
        return present(answer.get(Tag.printerAttributes));
    }

    private static AttributeGroup jobAttributes(IppPacket answer) throws IOException {
        return present(answer.get(Tag.jobAttributes));
    }

    private static AttributeGroup present(@Nullable AttributeGroup group) throws IOException {
        if (group == null) {
            throw new IOException("the answer lacks the attributes that were asked for");
        }
        return group;
    }

    private static com.hp.jipp.encoding.Attribute<String> names(AttributeType<?>... wanted) {
        return Types.requestedAttributes.of(
                Stream.of(wanted).map(AttributeType::getName).toList());
    }

    private static <T> List<T> values(AttributeGroup group, AttributeType<T> type) {
        return group.get(type) == null ? List.of() : List.copyOf(group.getValues(type));
    }

    private static List<String> keywords(AttributeGroup group, AttributeType<String> type) {
        return values(group, type).stream()
                .filter(keyword -> !keyword.equals("none"))
                .toList();
    }

    private static OptionalInt number(AttributeGroup group, AttributeType<Integer> type) {
        Integer value = group.get(type) == null ? null : group.getValue(type);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
