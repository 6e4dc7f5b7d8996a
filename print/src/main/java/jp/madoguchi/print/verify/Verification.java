package jp.madoguchi.print.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.print.form.PicturePlace;
import jp.madoguchi.print.seal.BrokenSealException;
import jp.madoguchi.print.seal.Issuers;
import jp.madoguchi.print.seal.SealCheck;
import jp.madoguchi.print.seal.SheetSeal;
import jp.madoguchi.print.seal.SheetStatement;
import jp.madoguchi.print.seal.TextComparison.Difference;
import jp.madoguchi.print.seal.VoidedNumbers;

/** The way from pages to a verdict: seals first, then the sheets among each other, then each sheet's text, then the list of voids. */
final class Verification {
    private final Issuers issuers;
    private final List<VoidedNumbers> voided;
    private final List<PresentedSheet> sheets = new ArrayList<>();
    private final List<Integer> backs = new ArrayList<>();

    private Verification(Issuers issuers, List<VoidedNumbers> voided) {
        this.issuers = issuers;
        this.voided = voided;
    }

    static Verdict of(List<PresentedPage> pages, Issuers issuers, List<VoidedNumbers> voided) {
        var verification = new Verification(issuers, voided);
        return verification
                .gather(pages)
                .or(verification::asOneDocument)
                .or(verification::sheetBySheet)
                .orElseGet(verification::valid);
    }

    /** Puts pages together to sheets; answers at the first seal that is worth nothing. */
    private Optional<Verdict> gather(List<PresentedPage> pages) {
        for (int page = 0; page < pages.size(); page++) {
            List<SheetStatement> said = new ArrayList<>();
            for (String code : pages.get(page).codes()) {
                Optional<Verdict> wrong = accept(code, said);
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
            boolean begins = said.stream().anyMatch(statement -> statement.code() == 1);
            if (begins) {
                sheets.add(new PresentedSheet());
            } else if (said.isEmpty() && !mayBeABack()) {
                return Optional.of(new Verdict.NoSeal(page + 1));
            } else if (sheets.isEmpty()) {
                return Optional.of(new Verdict.Incomplete(said.get(0)));
            }
            if (said.isEmpty() && pages.get(page).text().isEmpty()) {
                backs.add(page + 1);
            }
            sheets.get(sheets.size() - 1).add(page + 1, pages.get(page), said);
        }
        return Optional.empty();
    }

    /** A page right after a front: most backs bear no code, and what they may say was sealed with their front. */
    private boolean mayBeABack() {
        return !sheets.isEmpty() && sheets.get(sheets.size() - 1).pages() == 1;
    }

    private Optional<Verdict> accept(String code, List<SheetStatement> said) {
        SealCheck check;
        try {
            check = issuers.check(SheetSeal.read(code));
        } catch (BrokenSealException e) {
            return Optional.of(new Verdict.BrokenSignature());
        }
        if (check instanceof SealCheck.UnknownIssuer unknown) {
            return Optional.of(new Verdict.UnknownIssuer(unknown.keyName()));
        }
        if (check instanceof SealCheck.Genuine genuine) {
            said.add(genuine.statement());
            return Optional.empty();
        }
        return Optional.of(
                check instanceof SealCheck.OutOfTime out
                        ? new Verdict.OutOfTime(out.statement(), out.issuer())
                        : new Verdict.BrokenSignature());
    }

    /** Every sheet belongs to the first one's document and comes after the one before it. */
    private Optional<Verdict> asOneDocument() {
        SheetStatement first = sheets.get(0).first();
        Set<SheetStatement> seen = new HashSet<>();
        int last = 0;
        for (PresentedSheet sheet : sheets) {
            for (SheetStatement statement : sheet.statements()) {
                if (!seen.add(statement)) {
                    return Optional.of(new Verdict.Repeated(statement));
                }
            }
            for (SheetStatement statement : sheet.statements()) {
                boolean ofThisSheet = statement.sheet() == sheet.first().sheet();
                if (!statement.isOfSameDocument(first) || !ofThisSheet || statement.sheet() <= last) {
                    return Optional.of(new Verdict.Swapped(first, statement));
                }
            }
            last = sheet.first().sheet();
        }
        return Optional.empty();
    }

    private Optional<Verdict> sheetBySheet() {
        for (PresentedSheet sheet : sheets) {
            Optional<SheetStatement> whole = sheet.whole();
            if (whole.isEmpty()) {
                return Optional.of(new Verdict.Incomplete(sheet.first()));
            }
            Optional<Difference> difference = sheet.difference(whole.get());
            if (difference.isPresent()) {
                boolean ends = sheet.pages() == 1 && difference.get().found().isEmpty();
                return Optional.of(
                        ends
                                ? new Verdict.BackMissing(whole.get(), difference.get())
                                : new Verdict.Changed(whole.get(), difference.get()));
            }
            if (voided.stream().anyMatch(list -> list.contains(whole.get()))) {
                return Optional.of(new Verdict.Voided(whole.get()));
            }
            Optional<PresentedSheet.StrayPage> stray = sheet.stray(whole.get());
            if (stray.isPresent()) {
                return stray.map(page -> new Verdict.NotOnlyText(whole.get(), page.page(), page.stray()));
            }
            Optional<PicturePlace.Kind> other = sheet.otherPicture(whole.get());
            if (other.isPresent()) {
                return other.map(kind -> new Verdict.OtherPicture(whole.get(), kind));
            }
            Optional<PresentedSheet.StrayPage> moved = sheet.moved(whole.get());
            if (moved.isPresent()) {
                return moved.map(page -> new Verdict.NotOnlyText(whole.get(), page.page(), page.stray()));
            }
        }
        return Optional.empty();
    }

    private Verdict valid() {
        List<SheetStatement> whole =
                sheets.stream().flatMap(sheet -> sheet.whole().stream()).toList();
        SheetStatement first = whole.get(0);
        Optional<Instant> listedAsOf = voided.stream()
                .filter(list -> list.issuer().equals(first.issuer()))
                .map(VoidedNumbers::asOf)
                .max(Comparator.naturalOrder());
        var shown = new Verdict.Valid(
                whole,
                sheets.stream().allMatch(PresentedSheet::isReadable),
                sheets.stream().flatMap(sheet -> sheet.unknownFont().stream()).findFirst(),
                List.copyOf(backs),
                listedAsOf);
        if (whole.size() != first.sheets()) {
            return new Verdict.SheetsMissing(shown);
        }
        if (!shown.read()) {
            return new Verdict.ToBeRead(shown);
        }
        return shown.unknownFont().isEmpty() ? shown : new Verdict.ShapesUnknown(shown);
    }
}
