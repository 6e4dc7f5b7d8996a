package jp.madoguchi.protocol;

/** A secret of the JPKI application that an operator may reset. */
public enum SecretName {
    /** Signature password (署名用パスワード). */
    SIGN,
    /** User authentication PIN (利用者証明用暗証番号). */
    AUTH
}
