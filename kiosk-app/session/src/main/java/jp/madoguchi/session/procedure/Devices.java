package jp.madoguchi.session.procedure;

import java.security.SecureRandom;
import java.time.Clock;
import jp.madoguchi.print.CertificateComposer;
import jp.madoguchi.print.CertificatePrinter;
import jp.madoguchi.print.receipt.ReceiptPrinter;
import jp.madoguchi.protocol.Centre;
import jp.madoguchi.protocol.CentreTrust;

/** All that procedures may touch. Each port hops to its own device's lane and keeps its own deadline. */
public record Devices(
        CardSlot slot,
        Centre centre,
        CentreTrust trust,
        CertificateTrust authorities,
        CertificateComposer composer,
        CertificatePrinter printer,
        ReceiptPrinter receipts,
        Payment payment,
        Outcomes outcomes,
        Journal journal,
        CardUpdateScheme updates,
        Clock clock,
        SecureRandom random) {}
