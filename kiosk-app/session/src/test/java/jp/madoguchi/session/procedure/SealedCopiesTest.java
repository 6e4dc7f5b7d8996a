package jp.madoguchi.session.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.print.form.PrintedItem;
import jp.madoguchi.print.seal.SealKey;
import jp.madoguchi.print.seal.Seals;
import jp.madoguchi.print.seal.SheetStatement;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.twin.CityHall;
import jp.madoguchi.session.twin.Desk;
import jp.madoguchi.session.twin.Samples;
import org.junit.jupiter.api.Test;

/** Documents whose envelope is right and whose sheets are sealed wrongly. */
class SealedCopiesTest {
    private final Desk desk = new Desk();

    private void assertNeverComposed() {
        var who = Samples.resident(Samples.facts());
        Answer answer = new IssueOrder(new ProcedureId(1), who, Samples.quoted(1)).perform(desk.devices(), each -> {});
        assertEquals(new Answer.Refused(Ending.of(FailureCode.BINDING_MISMATCH)), answer);
        assertEquals(List.of("outcome NOT_STARTED BINDING_MISMATCH"), desk.tape.heard("outcome"));
    }

    @Test
    void sheetsThatSayOneItemOtherwiseThanTheirSealAreNeverComposed() {
        desk.centre.cityHall.employ((key, sheets) -> key.seal(List.of(otherwise(sheets.get(0)))));
        assertNeverComposed();
    }

    @Test
    void aDocumentWithoutSealsIsNeverComposed() {
        desk.centre.cityHall.employ((key, sheets) -> Seals.none());
        assertNeverComposed();
    }

    @Test
    void sheetsSealedWithTheKeyOfAnotherMunicipalityAreNeverComposed() {
        SealKey other = desk.nextTown.sealKey();
        desk.centre.cityHall.employ((key, sheets) -> other.seal(sheets));
        assertNeverComposed();
    }

    @Test
    void sheetsSealedWithAKeyThatNobodyKnowsAreNeverComposed() {
        SealKey unknown = new CityHall().sealKey();
        desk.centre.cityHall.employ((key, sheets) -> unknown.seal(sheets));
        assertNeverComposed();
    }

    private static SheetStatement otherwise(SheetStatement sheet) {
        List<PrintedItem> items = new ArrayList<>(sheet.items());
        items.set(0, new PrintedItem("", "（世帯全員）の写し"));
        return new SheetStatement(
                sheet.issuer(),
                sheet.kind(),
                sheet.issueNumber(),
                sheet.issuedOn(),
                sheet.sheet(),
                sheet.sheets(),
                sheet.code(),
                sheet.codes(),
                items,
                sheet.pictures(),
                sheet.layout());
    }
}
