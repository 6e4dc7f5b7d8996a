package jp.madoguchi.session.check;

/** Where a rule comes from: the page with its date, or the section of the reference with its mark for the evidence. */
enum Source {
    INAGI("稲城市「マイナンバーカードの電子証明書について」, 2024-07-03"),
    INAGI_REGISTER_CARD("稲城市「住民基本台帳カードの電子証明書の利用に関する留意点」, 2017-02-21"),
    TOWN_2017("「公的個人認証サービスとは」, page of a municipality, 2017-03-09, in the collection 「署名 用 電子 証明 書 用 暗証 番号」"),
    LOCKING("「マイナンバーカードの署名用電子証明書用暗証番号とは」, undated, in the same collection"),
    WARD_OFFICE("page of a ward office on issue and renewal, undated, in the collection 「マイ ナンバー 電子 証明 書」"),
    TWO_CERTIFICATES("「マイナンバーカードの2つの電子証明書の役割とは」, blog, undated, in the same collection"),
    CARD_FILES("reference on the card, section 3: files and who may read them (S)"),
    CARD_COMMANDS("reference on the card, section 4: answers to a query for tries (S)"),
    PIN_RULES("reference on the card, section 7 (O, S)"),
    KNOWN_SECRET("reference on the card, section 8: change of a known secret (S, no recorded run on a real card)"),
    NEXT_CARD("reference on the card, section 9: phones and the next card (N)"),
    PROFILE("reference on the card, section 10: certificate profile (O, S)"),
    RESET_SERVICE("reference on the card, section 11.1: reset at convenience stores (O)"),
    LAW_17("公的個人認証法 17条: who may ask for revocation"),
    THIS_PRODUCT("what this terminal was asked to do; no page at hand says it");

    private final String title;

    Source(String title) {
        this.title = title;
    }

    /** Title and date, as far as known. */
    String title() {
        return title;
    }
}
