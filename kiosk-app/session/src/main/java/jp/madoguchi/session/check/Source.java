package jp.madoguchi.session.check;

/**
 * Where a rule comes from: a page, law or public program, and the part of it that says so. The pages of the city are known
 * in translation, so their headings are English here; those in a collection of pages name that collection.
 */
enum Source {
    INAGI_KINDS(Page.INAGI, "Type of electronic certificate: the table of the two"),
    INAGI_FEE(Page.INAGI, "commission"),
    INAGI_ISSUE(Page.INAGI, "Those who have already issued My Number Card"),
    INAGI_SECRETS(Page.INAGI, "When changing, resetting, or unlocking the PIN of an electronic certificate"),
    INAGI_REGISTER_CARD("稲城市「住民基本台帳カードの電子証明書の利用に関する留意点」, www.city.inagi.tokyo.jp, 2017-02-21", "validity and its end"),
    TOWN_2017(Page.OF_SECRETS, "マイナンバーカードの暗証番号を忘れた！ 更新日:2017年3月9日 公的個人認証サービスとは"),
    LOCKING(Page.OF_SECRETS, "マイナンバーカードの署名用電子証明書用暗証番号とは, undated"),
    WARD_OFFICE(Page.OF_CERTIFICATES, "電子証明書の新規発行・更新などの手続き, page of a ward office, undated"),
    TWO_CERTIFICATES(Page.OF_CERTIFICATES, "マイナンバーカードの「2つの電子証明書」の役割とは？, blog, undated"),
    PERIOD("www.jpki.go.jp/procedure/period.html", "renewal before the end: to the sixth birthday after issue"),
    WINDOW(
            "練馬区「電子証明書の更新手続きについて」, www.city.nerima.tokyo.jp, 2023-11-06",
            "更新手続きの受付開始日: less than three months are left"),
    CARD_FILES(
            "github.com/OpenSC/OpenSC; github.com/jpki/myna",
            "issue 3169: signature certificate; issue 6: a phone's certificate"),
    CARD_COMMANDS("github.com/soltia48/myna-card; github.com/OpenSC/OpenSC", "answers to an empty VERIFY"),
    PIN_RULES(
            "www2.jpki.go.jp/procedure/password.html", "shapes of both secrets; tries and their return: OpenSC, myna"),
    KNOWN_SECRET(
            "github.com/jpki/myna; github.com/soltia48/myna-card",
            "change_pin: untested by its own README, and no recorded run on a real card is known"),
    NEXT_CARD(
            "digital.go.jp/councils/mynumber-card-renewal, final report, 2024-03-18",
            "as the press tells it: term and renewal of the certificates"),
    PROFILE(
            "www2.jpki.go.jp/faq/digital_id.html",
            "term and revocation; published certificates of the JPKI authorities"),
    RESET_SERVICE(
            "www2.jpki.go.jp/jpkiidreset/riyoukiyaku/riyoukiyaku_web.html",
            "which secret resets which; 那覇市, 2024-09-20: at which shops"),
    LAW_17("公的個人認証法, elaws.e-gov.go.jp", "17条: who may ask for revocation"),
    THIS_PRODUCT("README.md of this repository", "what this terminal was asked to do; no page at hand says it");

    private final String page;
    private final String section;

    Source(String page, String section) {
        this.page = page;
        this.section = section;
    }

    /** Its address or title, and its date as far as known. */
    String page() {
        return page;
    }

    /** The part of it that the rule rests on. */
    String section() {
        return section;
    }

    private static final class Page {
        static final String INAGI = "稲城市「マイナンバーカードの電子証明書について」, www.city.inagi.tokyo.jp, 2024-07-03";
        static final String OF_SECRETS = "collection of pages 「署名 用 電子 証明 書 用 暗証 番号」";
        static final String OF_CERTIFICATES = "collection of pages 「マイ ナンバー 電子 証明 書」";
    }
}
