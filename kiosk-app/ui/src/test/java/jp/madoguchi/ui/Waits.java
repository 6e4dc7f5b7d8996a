package jp.madoguchi.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Screen.Stage;
import jp.madoguchi.session.screen.Text;

/** Screens on which the resident waits. */
final class Waits {
    private Waits() {}

    static Screen progress() {
        return new Screen.Progress(
                Optional.of(Samples.certificateSteps(5)),
                Text.of("issuing.title"),
                List.of(
                        new Screen.Row(Text.of("printing.checked"), Stage.DONE),
                        new Screen.Row(Text.of("quoting.ask"), Stage.DONE),
                        new Screen.Row(Text.of("issuing.line", 1, 2), Stage.RUNNING),
                        new Screen.Row(Text.of("issuing.line", 2, 2), Stage.OPEN)),
                Optional.of(Text.of("reading.keep")),
                Samples.CANCEL);
    }

    static Screen paperOfPaidOrder() {
        return printing("printing.paper.title", "printing.paper.paid");
    }

    static Screen paper() {
        return printing("printing.paper.title", "printing.paper");
    }

    static Screen stoppedPrinterOfPaidOrder() {
        return printing("printing.stopped.title", "printing.stopped.paid");
    }

    static Screen stoppedPrinter() {
        return printing("printing.stopped.title", "printing.stopped");
    }

    private static Screen printing(String title, String note) {
        return new Screen.Progress(
                Optional.of(Samples.certificateSteps(5)),
                Text.of(title),
                List.of(
                        new Screen.Row(Text.of("printing.checked"), Stage.DONE),
                        new Screen.Row(Text.of("printing.sheet", 1, 2), Stage.RUNNING)),
                Optional.of(Text.of(note)),
                Optional.empty());
    }

    static Screen printing() {
        return new Screen.Progress(
                Optional.of(Samples.certificateSteps(5)),
                Text.of("printing.title"),
                List.of(
                        new Screen.Row(Text.of("printing.checked"), Stage.DONE),
                        new Screen.Row(Text.of("printing.sheet", 1, 2), Stage.RUNNING)),
                Optional.of(Text.of("printing.stay")),
                Optional.empty(),
                Optional.of(Picture.SHEET));
    }

    static Screen longProgress() {
        return new Screen.Progress(
                Optional.of(Samples.resetSteps(4)),
                Text.of("sample.long.title"),
                IntStream.range(0, 5)
                        .mapToObj(i -> new Screen.Row(
                                Text.of("sample.long.row"), i < 2 ? Stage.DONE : i < 4 ? Stage.RUNNING : Stage.OPEN))
                        .toList(),
                Optional.of(Text.of("sample.long.subtitle")),
                Optional.empty());
    }
}
