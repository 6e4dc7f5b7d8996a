package jp.madoguchi.centre.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.centre.register.RegisteredCard;
import jp.madoguchi.config.Resident;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.RecordEntry;
import jp.madoguchi.print.document.RecordItem;
import jp.madoguchi.print.document.RecordItemsCertificate;
import jp.madoguchi.protocol.CertificateOptions;

/**
 * 住民票記載事項証明書: besides name, birth date, sex and address always the reading and the dates, what can't be left out once it is
 * registered (旧氏, 通称), and what was chosen.
 */
final class RecordItemsContent {
    private final WantedPeople wanted;
    private final CertificateOptions options;
    private final RegisteredCard card;

    RecordItemsContent(WantedPeople wanted, RegisteredCard card) {
        this.wanted = wanted;
        this.options = wanted.options();
        this.card = card;
    }

    RecordItemsCertificate with(Attestation attestation) {
        List<Resident> named = wanted.of(card);
        List<ChosenItems> people =
                named.stream().map(each -> new ChosenItems(options, each)).toList();
        return new RecordItemsCertificate(
                wanted.scope(card),
                items(people),
                card.household().address(),
                ChosenItems.chosen(options.relationship(), card.household().head()),
                people.stream().map(RecordItemsContent::entry).toList(),
                named.indexOf(card.resident()),
                List.of(),
                attestation);
    }

    private List<RecordItem> items(List<ChosenItems> people) {
        var items = new ArrayList<RecordItem>();
        items.add(RecordItem.FURIGANA);
        add(items, RecordItem.FORMER_SURNAME, people.stream().anyMatch(each -> each.formerSurname()
                .isPresent()));
        add(items, RecordItem.ALIAS, people.stream().anyMatch(each -> each.alias()
                .isPresent()));
        add(items, RecordItem.RELATIONSHIP, options.relationship());
        add(items, RecordItem.DOMICILE, options.domicile());
        items.add(RecordItem.RESIDENT_SINCE);
        items.add(RecordItem.ADDRESS_SINCE);
        add(items, RecordItem.INDIVIDUAL_NUMBER, options.individualNumber());
        add(items, RecordItem.RESIDENT_RECORD_CODE, options.residentRecordCode());
        return items;
    }

    private static void add(List<RecordItem> items, RecordItem item, boolean wanted) {
        if (wanted) {
            items.add(item);
        }
    }

    private static RecordEntry entry(ChosenItems items) {
        Resident resident = items.resident();
        return new RecordEntry(
                resident.name(),
                resident.born(),
                items.sex(),
                items.isForeign(),
                items.furigana(),
                items.formerSurname(),
                items.alias(),
                items.relationship(),
                items.domicile(),
                items.stay(),
                Optional.of(resident.becameResident()),
                Optional.of(resident.addressSince()),
                Optional.empty(),
                items.individualNumber(),
                items.residentRecordCode());
    }
}
