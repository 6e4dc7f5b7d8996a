package jp.madoguchi.print.receipt;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.Yen;
import jp.madoguchi.print.document.KindTitles;

/**
 * What was paid for. It goes through many hands and lies in bins: it holds nothing about a person. Its code is the sheet's: issue
 * number and check code, which stand there in letters; the large code on the sheet would read out the whole certificate.
 *
 * @param municipality its name
 * @param terminal where it was printed
 * @param paidAt in Japan
 * @param copies one line for each copy, for each is an issue of its own
 */
public record Receipt(String municipality, String terminal, LocalDateTime paidAt, List<Copy> copies) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    public Receipt {
        copies = List.copyOf(copies);
        if (copies.isEmpty()) {
            throw new IllegalArgumentException("nothing was paid for");
        }
    }

    /**
     * One copy.
     *
     * @param title such as 住民票の写し
     * @param checkCode the code of eight letters and digits that stands on the sheet as 照合番号: chance, and the same on both papers
     */
    public record Copy(String title, String issueNumber, String checkCode, Yen fee) {
        /** A copy of this kind, under its title. */
        public static Copy of(CertificateKind kind, String issueNumber, String checkCode, Yen fee) {
            return new Copy(KindTitles.of(kind), issueNumber, checkCode, fee);
        }

        /** The two numbers that stand on the sheet, and nothing else: for whoever has it, or the centre's books. */
        private String code() {
            return issueNumber + " " + checkCode;
        }
    }

    public Yen total() {
        return copies.stream().map(Copy::fee).reduce(Yen.ZERO, Yen::plus);
    }

    /** From top to bottom. */
    public List<ReceiptPart> parts() {
        List<ReceiptPart> parts = new ArrayList<>();
        parts.add(new ReceiptPart.Heading(total().equals(Yen.ZERO) ? "発行の控え" : "領収書"));
        parts.add(new ReceiptPart.Pair("市区町村", municipality));
        parts.add(new ReceiptPart.Pair("日時", TIME.format(paidAt)));
        parts.add(new ReceiptPart.Pair("端末", terminal));
        for (Copy copy : copies) {
            parts.add(new ReceiptPart.Rule());
            parts.add(new ReceiptPart.Pair(copy.title(), yen(copy.fee())));
            parts.add(new ReceiptPart.Pair("発行番号", copy.issueNumber()));
            parts.add(new ReceiptPart.Pair("照合番号", copy.checkCode()));
            parts.add(new ReceiptPart.Code(copy.code()));
        }
        parts.add(new ReceiptPart.Rule());
        parts.add(new ReceiptPart.Total("合計", yen(total())));
        return List.copyOf(parts);
    }

    private static String yen(Yen amount) {
        return amount.amount() + "円";
    }
}
