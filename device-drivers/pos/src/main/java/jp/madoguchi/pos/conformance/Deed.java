package jp.madoguchi.pos.conformance;

/** Something that only a hand at the device can do. */
public enum Deed {
    INSERT_CARD("カードを入れてください / insert a card"),
    REMOVE_CARD("カードを抜いてください / take the card out"),
    TAKE_PAPER_OUT("用紙を全部抜いてください / take all paper out"),
    LOAD_PAPER("用紙を入れてください / load paper"),
    OPEN_COVER("カバーを開けてください / open the cover"),
    CLOSE_COVER("カバーを閉めてください / shut the cover"),
    INSERT_MONEY("硬貨か紙幣を 1 枚入れてください / put a coin or note in"),
    OFFER_MONEY("硬貨か紙幣を入れてみてください。受け付けないはずです / try to put a coin or note in; it should not be taken"),
    WATCH_THE_EXIT("お金が出ることがあります。出口についていてください / money may come out: be at the exit"),
    EMPTY_UNIT("払い出す硬貨か紙幣を 1 種類、空にしてください / take out all of one coin or note that is paid out"),
    LEAVE_FEW("払い出す硬貨か紙幣を 1 種類、残りわずかにしてください / leave only a few of one coin or note that is paid out"),
    FILL_UNIT("硬貨か紙幣を 1 種類、満杯にしてください / fill one coin or note up"),
    NEARLY_FILL_UNIT("硬貨か紙幣を 1 種類、満杯の手前まで入れてください / fill one coin or note up almost"),
    RESTORE_CASH("硬貨と紙幣を元の枚数に戻してください / make the coins and notes as many as before"),
    JAM("硬貨か紙幣を詰まらせてください / make a coin or note jam"),
    CLEAR_JAM("詰まりを取り除いてください / clear the jam"),
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
