package jp.madoguchi.pos.conformance;

/** Something that only a hand at the device can do. */
public enum Deed {
    INSERT_CARD("カードを入れてください / insert a card"),
    REMOVE_CARD("カードを抜いてください / take the card out"),
    TAKE_PAPER_OUT("用紙を全部抜いてください / take all paper out"),
    LOAD_PAPER("用紙を入れてください / load paper"),
    OPEN_COVER("カバーを開けてください / open the cover"),
    CLOSE_COVER("カバーを閉めてください / shut the cover"),
    SWITCH_OFF("電源を切るか、ケーブルを抜いてください / switch the device off, or unplug it"),
    SWITCH_ON("電源を入れるか、ケーブルを差してください / switch the device on, or plug it in");

    private final String request;

    Deed(String request) {
        this.request = request;
    }

    /** What a person is asked. */
    public String request() {
        return request;
    }
}
