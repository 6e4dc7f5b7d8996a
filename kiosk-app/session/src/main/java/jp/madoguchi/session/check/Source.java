package jp.madoguchi.session.check;

/** Where a rule comes from: the page with its date, the public program, or the law. */
enum Source {
    INAGI("稲城市「マイナンバーカードの電子証明書について」, 2024-07-03"),
    INAGI_REGISTER_CARD("稲城市「住民基本台帳カードの電子証明書の利用に関する留意点」, 2017-02-21"),
    TOWN_2017("「公的個人認証サービスとは」, page of a municipality, 2017-03-09, in the collection 「署名 用 電子 証明 書 用 暗証 番号」"),
    LOCKING("「マイナンバーカードの署名用電子証明書用暗証番号とは」, undated, in the same collection"),
    WARD_OFFICE("page of a ward office on issue and renewal, undated, in the collection 「マイ ナンバー 電子 証明 書」"),
    TWO_CERTIFICATES("「マイナンバーカードの2つの電子証明書の役割とは」, blog, undated, in the same collection"),
    CARD_FILES(
            "OpenSC #3169 (the signature certificate needs its password); jpki/myna #6 (a phone's certificate needs its PIN)"),
    CARD_COMMANDS("soltia48/myna-card and OpenSC: answers to an empty VERIFY"),
    PIN_RULES("www2.jpki.go.jp/procedure/password.html; tries and their return: OpenSC, myna"),
    KNOWN_SECRET(
            "myna change_pin (untested by its own README), soltia48/myna-card; no recorded run on a real card is known"),
    NEXT_CARD("digital.go.jp, final report on the next card, 2024-03-18, and the press on it"),
    PROFILE("www2.jpki.go.jp/faq/digital_id.html; published certificates of the JPKI authorities"),
    RESET_SERVICE(
            "www2.jpki.go.jp/jpkiidreset, terms of use; 那覇市 2024-09-20 and other towns on what which chain of shops resets"),
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
