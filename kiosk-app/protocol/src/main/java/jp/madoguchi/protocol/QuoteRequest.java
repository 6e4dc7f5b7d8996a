package jp.madoguchi.protocol;

import java.util.UUID;
import jp.madoguchi.config.CertificateKind;

/** Asks for fee and availability of one line of an order; the kiosk makes the {@code orderId}. */
public record QuoteRequest(UUID orderId, String municipalityCode, CertificateKind kind, CertificateOptions options) {}
