"""The visitor who plays the demo from outside the kiosk's process. Started by packaging/demo.sh."""

import argparse
import json
import sys
from pathlib import Path

import checks
import summary
from bench import Bench, table
from hands import HANDS
from kiosk import Kiosk, Stuck
from people import People
from picture import Display, NoDisplay, save_png
from texts import plain
from towns import fee_of
from visit import NEW_PASSWORD, START, Machines, Visit
from watch import Watch

STEPS = "steps.json"


def visit(options):
    people = People(options.config)
    kiosk = Kiosk(START, options.kiosk)
    watch = Watch(kiosk, Display(options.display) if options.display else NoDisplay(), options.out)
    hands = HANDS[options.hands](kiosk)
    machines = Machines(Program(options.run, "card"), Program(options.run, "changer"))
    played = Visit(kiosk, hands, watch, machines, options.config, people.persona(options.persona))
    try:
        played.play(options.started, people.town_of(options.persona))
    except Stuck as problem:
        print(f"visitor: {watch.stuck(problem)}", file=sys.stderr)
        return 1
    finally:
        (options.run / STEPS).write_text(json.dumps(played.story()), "utf-8")
    return 0


class Program:
    """Hands lines to one of the programs beside the kiosk, by the pipe that is its input."""

    def __init__(self, run, name):
        self.pipe = run / f"{name}.in"

    def __call__(self, line):
        self.pipe.open("w").write(line + "\n")


def check(options):
    folk = People(options.config)
    pdf, paper = options.out / "certificate.pdf", options.run / "paper"
    fee = fee_of(options.config, folk.town_of(options.persona))
    story = told(options.run / STEPS)
    results = [(options.visited == 0, f"the visit: {len(story['steps'])} steps {story['way']}")]
    for each in (
        lambda: checks.one_document(paper, pdf),
        lambda: checks.time_to_printer(story["steps"], paper),
        lambda: checks.sound_pdf(pdf),
        lambda: checks.names_on_paper(pdf, folk, options.persona),
        lambda: checks.money_adds_up(options.run / "changer.out", fee),
        lambda: checks.receipt(options.run / "receipts", pdf, options.out / "receipt.png", fee),
        lambda: checks.sound_journal(options.out / "journal.txt", options.journal),
        lambda: checks.password_changed(folk.persona(options.persona)["password"], NEW_PASSWORD),
        lambda: checks.pictures(options.out, story["too_quick"]),
    ):
        try:
            results.append((True, each()))
        except (checks.Failed, OSError) as problem:
            results.append((False, str(problem)))
    return 0 if summary.write(options.out / "summary.txt", story["steps"], results) else 1


def told(file):
    return json.loads(file.read_text("utf-8")) if file.exists() else {"way": "", "steps": [], "too_quick": []}


def bench(options):
    options.card = Program(options.run, "card")
    options.bare = options.bare.split()
    print(table(Bench(options, People(options.config)).run()))
    return 0


def look(options):
    save_png(Display(options.display).look(), options.out)
    return 0


def read(options):
    """Answers each line of its input with one that holds all that is said on the screen."""
    kiosk = Kiosk(START, options.kiosk)
    for _ in sys.stdin:
        print(plain(" | ".join(kiosk.words())).replace("\n", " "), flush=True)
    return 0


def people(options):
    for name, persona in People(options.config).personas.items():
        print(f"{name:<18}PIN {persona['pin']:<6}  {persona['tells']}")
    return 0


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(required=True)
    for action in (visit, check, bench, look, read, people):
        command = commands.add_parser(action.__name__)
        command.set_defaults(action=action)
        command.add_argument("--config", type=Path)
        command.add_argument("--out", type=Path)
        command.add_argument("--run", type=Path)
        command.add_argument("--display", type=Path)
        command.add_argument("--persona", default="adult")
        command.add_argument("--hands", choices=HANDS, default="pointer")
        command.add_argument("--kiosk", type=int)
        command.add_argument("--started", type=float, default=0)
        command.add_argument("--visited", type=int, default=0)
        command.add_argument("--journal", type=int, default=0)
        command.add_argument("--centre", type=int)
        command.add_argument("--starts", type=int, default=5)
        command.add_argument("--bare")
        command.add_argument("command", nargs="*")
    return parser.parse_args()


if __name__ == "__main__":
    chosen = arguments()
    try:
        sys.exit(chosen.action(chosen))
    except Stuck as problem:
        sys.exit(f"visitor: {problem}")
