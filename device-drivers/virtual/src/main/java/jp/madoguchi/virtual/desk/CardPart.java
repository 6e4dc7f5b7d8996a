package jp.madoguchi.virtual.desk;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Who comes, and what happens to the card. */
final class CardPart implements Part {
    /** Good for every place: who it is, what a card of theirs can do, at which moment it leaves. */
    private static final List<Deed> TROUBLES = Stream.of("tear-after 1", "tear-after-write 1", "hang", "wake")
            .map(Deed::new)
            .toList();

    private static final String NONE = "–";

    private final Widgets widgets;
    private final List<Folk.Person> people;
    private final Table table;
    private final Label detail;
    private final Label state;

    CardPart(Composite parent, Widgets widgets, Folk folk, int chosen) {
        this.widgets = widgets;
        people = folk.people();
        Group group = widgets.group(parent, "card");
        group.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        state = widgets.text(group, "");
        state.setData("key", "state-card");
        table = table(group);
        detail = widgets.text(group, "");
        detail.setData("key", "detail");
        buttons(group);
        table.setSelection(chosen);
        describe();
    }

    /** Which of the people is chosen, counted from 0. */
    int chosen() {
        return Math.max(0, table.getSelectionIndex());
    }

    @Override
    public void show(Situation now) {
        Widgets.tell(state, now.card(widgets.words(), this::nameOf));
    }

    private Table table(Composite parent) {
        var list = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        list.setData("key", "people");
        list.setHeaderVisible(true);
        var fill = new GridData(SWT.FILL, SWT.FILL, true, true);
        fill.heightHint = 200;
        list.setLayoutData(fill);
        Stream.of("column.who", "column.pin").forEach(key -> new TableColumn(list, SWT.LEFT)
                .setText(widgets.words().say(key)));
        for (Folk.Person person : people) {
            new TableItem(list, SWT.NONE).setText(new String[] {
                widgets.words().sayOr("who." + person.id(), person.tells()),
                person.pin().isEmpty() ? NONE : person.pin()
            });
        }
        list.addListener(SWT.Selection, e -> describe());
        list.addListener(SWT.DefaultSelection, e -> insert());
        return list;
    }

    private void buttons(Composite parent) {
        Composite row = widgets.row(parent, 2);
        var insert = new Button(row, SWT.PUSH);
        insert.setText(widgets.words().say("insert"));
        insert.setData("key", "insert");
        insert.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        insert.addListener(SWT.Selection, e -> insert());
        widgets.button(row, new Deed("remove"));
        widgets.text(parent, widgets.words().say("card.troubles"));
        Composite worse = widgets.row(parent, 2);
        TROUBLES.forEach(deed -> widgets.button(worse, deed));
    }

    private void insert() {
        widgets.orders().accept(people.get(chosen()).insert().line());
    }

    private void describe() {
        Folk.Person person = people.get(chosen());
        String secrets = person.pin().isEmpty()
                ? widgets.words().say("secrets.none")
                : person.password().isEmpty()
                        ? widgets.words().say("secrets.pin", person.pin())
                        : widgets.words().say("secrets", person.pin(), person.password());
        Widgets.tell(
                detail,
                name(person) + " – " + secrets + "\n" + widgets.words().sayOr("expect." + person.id(), person.tells()));
    }

    private String nameOf(String id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .map(this::name)
                .orElse(id);
    }

    private String name(Folk.Person person) {
        return person.name().isEmpty() ? widgets.words().say("name." + person.id()) : person.name();
    }
}
