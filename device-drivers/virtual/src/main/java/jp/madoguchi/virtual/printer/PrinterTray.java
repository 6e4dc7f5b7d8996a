package jp.madoguchi.virtual.printer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Keeps what was received: in memory always, and as files where a directory is given. */
final class PrinterTray {
    private final List<ReceivedDocument> received = new ArrayList<>();
    private final Optional<Path> directory;

    PrinterTray(Optional<Path> directory) {
        this.directory = directory;
    }

    /** Reads a document, and writes it down where that is wanted. */
    ReceivedDocument take(PrinterJob job, int copies, byte[] bytes) throws IOException {
        ReceivedDocument document = new ReceivedDocument(job, copies, countPages(bytes), bytes);
        if (directory.isPresent()) {
            write(directory.get(), document);
        }
        return document;
    }

    /** Counts a document as received, once the works have it. */
    synchronized void add(ReceivedDocument document) {
        received.add(document);
        notifyAll();
    }

    synchronized List<ReceivedDocument> received() {
        return List.copyOf(received);
    }

    /** Waits until so many documents have come; false when time was up. */
    synchronized boolean await(int count, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (received.size() < count) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return true;
    }

    /** Whole or not at all, so that whoever watches the directory never reads half a document. */
    private static void write(Path directory, ReceivedDocument document) throws IOException {
        String name = String.format(
                "%04d-%s.pdf", document.jobId(), document.jobName().replaceAll("[^\\w.-]", "_"));
        Files.createDirectories(directory);
        Path part = Files.write(directory.resolve(name + ".part"), document.bytes());
        Files.move(part, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static int countPages(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return pdf.getNumberOfPages();
        } catch (IOException broken) {
            return 0;
        }
    }
}
