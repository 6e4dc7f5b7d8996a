package jp.madoguchi.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.print.form.SheetContent;

/** Sheets of a certificate written one by one, all or none: when one can't be written, those before it are wiped. */
final class SheetJobs {
    private SheetJobs() {}

    static ComposedCertificate of(List<SheetContent> contents, Writer writer) throws IOException {
        List<PrintJob> sheets = new ArrayList<>();
        boolean all = false;
        try {
            for (SheetContent content : contents) {
                sheets.add(new PrintJob(writer.write(content), 2, sheets.size() + 1, contents.size()));
            }
            all = true;
            return new ComposedCertificate(sheets);
        } finally {
            if (!all) {
                sheets.forEach(PrintJob::close);
            }
        }
    }

    /** Makes the PDF of one sheet. */
    @FunctionalInterface
    interface Writer {
        byte[] write(SheetContent content) throws IOException;
    }
}
