package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Tone;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Type;

/** Money is being put in: where it goes, what there is to pay, and largest what is still missing. */
final class PaymentPage implements Page<Screen.Payment> {
    @Override
    public void build(Screen.Payment payment, Room room) {
        var aside = new ArrayList<Block>();
        aside.add(Blocks.title(room, payment.title()));
        aside.add(new PictureBlock(room, Picture.MONEY, Tone.NEUTRAL));
        String note = room.say(payment.note());
        aside.add(
                payment.warning()
                        ? new Blocks.Badge(room, "note", note, false)
                        : new Blocks.Note(room, "note", Icon.INFO, note, Type.ROW, true));
        var actions = Actions.of(room, List.of(), payment.back());
        new Layout(room, payment.steps(), aside, new AmountsPanel(room, payment.facts()), actions, true).build();
    }
}
