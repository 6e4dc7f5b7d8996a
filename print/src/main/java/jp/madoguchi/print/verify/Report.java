package jp.madoguchi.print.verify;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.madoguchi.print.form.PicturePlace;
import jp.madoguchi.print.form.PrintedItem;
import jp.madoguchi.print.seal.Issuer;
import jp.madoguchi.print.seal.SheetStatement;

/** A verdict in words, for a clerk. */
final class Report {
    /** As much of what stands there instead as is needed to find it. */
    private static final int QUOTED = 20;

    private final PrintWriter out;

    private Report(PrintWriter out) {
        this.out = out;
    }

    static void write(Verdict verdict, PrintWriter out) {
        Report report = new Report(out);
        if (verdict instanceof Verdict.Valid valid) {
            report.say("VALID: %s, sealed by the municipality."
                    .formatted(report.issue(valid.sheets().get(0))));
            report.shown(valid);
        } else if (verdict instanceof Verdict.ShapesUnknown unknown) {
            report.say("SHAPES NOT CHECKED: %s is sealed by the municipality."
                    .formatted(report.issue(unknown.shown().sheets().get(0))));
            report.shown(unknown.shown());
        } else if (verdict instanceof Verdict.ToBeRead read) {
            report.say(
                    "COMPARE BY EYE: the seal is genuine. %s is sealed by the municipality, and more can't be known from a picture."
                            .formatted(report.issue(read.shown().sheets().get(0))));
            report.shown(read.shown());
        } else if (verdict instanceof Verdict.OtherPicture other) {
            report.otherPicture(other);
        } else if (verdict instanceof Verdict.SheetsMissing missing) {
            report.sheetsMissing(missing.shown());
        } else if (verdict instanceof Verdict.Repeated repeated) {
            report.say("SHOWN TWICE: %s; show each page once.".formatted(report.sheet(repeated.sheet())));
        } else if (verdict instanceof Verdict.Changed changed) {
            report.changed(changed);
        } else if (verdict instanceof Verdict.BackMissing missing) {
            report.backMissing(missing);
        } else if (verdict instanceof Verdict.NotOnlyText more) {
            report.notOnlyText(more);
        } else if (verdict instanceof Verdict.Swapped swapped) {
            report.swapped(swapped);
        } else if (verdict instanceof Verdict.UnknownIssuer unknown) {
            report.say(
                    "UNKNOWN ISSUER: sealed with the key %s, which is not on the list.".formatted(unknown.keyName()));
        } else if (verdict instanceof Verdict.BrokenSignature) {
            report.say("BROKEN SIGNATURE: the code is damaged or forged.");
        } else if (verdict instanceof Verdict.OutOfTime late) {
            report.outOfTime(late.sheet(), late.issuer());
        } else if (verdict instanceof Verdict.Voided voided) {
            report.say("VOIDED: %s took the issue number back.".formatted(report.issue(voided.sheet())));
        } else if (verdict instanceof Verdict.NoSeal none) {
            report.say(
                    "NO SEAL: page %d bears no code of a municipality that can be read. Show a front first; scan paper at 300 dpi."
                            .formatted(none.page()));
        } else if (verdict instanceof Verdict.Incomplete incomplete) {
            report.incomplete(incomplete.sheet());
        }
    }

    private void sheetsMissing(Verdict.Valid shown) {
        SheetStatement first = shown.sheets().get(0);
        String missing = IntStream.rangeClosed(1, first.sheets())
                .filter(sheet -> shown.sheets().stream().noneMatch(said -> said.sheet() == sheet))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        say("INCOMPLETE: of the %d sheets of %s these were not shown: %s."
                .formatted(first.sheets(), issue(first), missing));
        say("What was shown is sealed by the municipality.");
        shown(shown);
    }

    private void shown(Verdict.Valid valid) {
        if (!valid.read()) {
            say(
                    "Whether it was changed after that, only a person sees. The paper is genuine if it says this and nothing else:");
        } else if (valid.unknownFont().isEmpty()) {
            say(
                    "Every text and picture of the file is what was sealed, in its place, in letters of the font, and nothing else:");
        } else {
            say(
                    "The text of the file is what was sealed. Whether its letters look like it could not be checked, for want of");
            say("their font %s. %s, or compare by eye:"
                    .formatted(
                            valid.unknownFont().orElse(""),
                            remedy(valid.unknownFont().orElse(""))));
            say("the paper is genuine only if what a person sees is this:");
        }
        valid.sheets().forEach(this::items);
        if (!valid.read()) {
            pictures(valid);
        }
        for (int page : valid.backs()) {
            say("\nPage %d bears no code that can be read; it was taken for the back of the page before it."
                    .formatted(page));
        }
        String issuer = valid.sheets().get(0).issuer();
        say(valid.listedAsOf()
                .map(asOf -> "\n%s had not taken this number back by %s; of later days nothing is known."
                        .formatted(issuer, asOf))
                .orElse("\nNo list of voided numbers of %s was given: whether it took this number back is not known."
                        .formatted(issuer)));
    }

    private static String remedy(String font) {
        return font.equals("IPAmjMincho")
                ? "Install the package fonts-ipamj-mincho"
                : "Ask the municipality for it and give it with --font FILE.ttf";
    }

    private void pictures(Verdict.Valid valid) {
        boolean impression = valid.sheets().stream()
                .anyMatch(sheet -> sheet.pictures().impression().isPresent());
        say("\nThe code holds no picture to compare with: compare the official seal%s by eye with one that you know."
                .formatted(impression ? " and the impression of the registered seal" : ""));
    }

    private void otherPicture(Verdict.OtherPicture other) {
        String picture = other.kind() == PicturePlace.Kind.IMPRESSION
                ? "impression of the registered seal"
                : "official seal of the municipality";
        say(
                "CHANGED: the %s on sheet %d of %s is not the one that was sealed, is missing, or was drawn in another size."
                        .formatted(picture, other.sheet().sheet(), issue(other.sheet())));
        say("The text is what was sealed:");
        items(other.sheet());
    }

    private void changed(Verdict.Changed changed) {
        String found = changed.difference().found();
        int end = found.offsetByCodePoints(0, Math.min(QUOTED, found.codePointCount(0, found.length())));
        say("CHANGED: sheet %d of %s is not what was sealed."
                .formatted(changed.sheet().sheet(), issue(changed.sheet())));
        say("  sealed:  %s".formatted(orNothing(changed.difference().expected())));
        say("  printed: %s".formatted(orNothing(visible(found.substring(0, end)))));
        items(changed.sheet());
    }

    private void backMissing(Verdict.BackMissing missing) {
        say("INCOMPLETE: one page of %s was shown, and the sealed text goes on after it:"
                .formatted(sheet(missing.sheet())));
        say("  sealed:  %s".formatted(missing.difference().expected()));
        say("Show its front, and right after it its own back.");
        items(missing.sheet());
    }

    private void notOnlyText(Verdict.NotOnlyText more) {
        say("NOT ONLY TEXT: page %d of %s carries %s, which the seal does not cover."
                .formatted(more.page(), issue(more.sheet()), more.stray()));
        if (more.stray().equals(Stray.OTHER_SHAPES.words())) {
            say(
                    "Of another release of the font this is true too: if the municipality prints with one, give it with --font.");
        }
        say("What a person sees may be something else than the text of the file. This was sealed:");
        items(more.sheet());
    }

    private void swapped(Verdict.Swapped swapped) {
        say("SWAPPED PAGE: these do not belong together, or not in this order.");
        say("  %s".formatted(sheet(swapped.first())));
        say("  %s".formatted(sheet(swapped.other())));
    }

    private void incomplete(SheetStatement sheet) {
        say("INCOMPLETE: %s bears %d codes, and not all were shown. Show its front, and right after it its own back."
                .formatted(sheet(sheet), sheet.codes()));
    }

    private void outOfTime(SheetStatement sheet, Issuer issuer) {
        boolean early = sheet.issuedOn().isBefore(issuer.from());
        say("%s: %s is sealed with a key of its municipality that is valid from %s to %s only."
                .formatted(early ? "KEY NOT YET VALID" : "KEY EXPIRED", issue(sheet), issuer.from(), issuer.to()));
        say("No certificate of that day can bear this seal. Ask the municipality.");
    }

    private void items(SheetStatement sheet) {
        say("\nSheet %d of %d".formatted(sheet.sheet(), sheet.sheets()));
        List<PrintedItem> items = sheet.items();
        for (PrintedItem item : items) {
            say("  " + (item.label().isEmpty() ? item.value() : item.label() + ": " + item.value()));
        }
    }

    private String issue(SheetStatement sheet) {
        return "%s %s of %s (%s)".formatted(sheet.kind(), sheet.issueNumber(), sheet.issuedOn(), sheet.issuer());
    }

    private String sheet(SheetStatement sheet) {
        return "sheet %d of %d of %s".formatted(sheet.sheet(), sheet.sheets(), issue(sheet));
    }

    /** Without what would move the cursor of a terminal or turn its line around: the text is whatever somebody wrote into the file. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "\uFFFD");
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? "(nothing)" : text;
    }

    private void say(String line) {
        out.println(line);
    }
}
