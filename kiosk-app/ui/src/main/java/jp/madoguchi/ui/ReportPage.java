package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.screen.Screen;

/** Things reported on side by side, and what can be done next. */
final class ReportPage implements Page<Screen.Report> {
    @Override
    public void build(Screen.Report screen, Room room) {
        List<Block> aside = new ArrayList<>(Blocks.head(room, screen.title(), Optional.empty()));
        throw new IllegalStateException("no report yet " + aside.size());
    }
}
