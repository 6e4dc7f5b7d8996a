"""What has to be true after the visit. Each check says in a few words what it saw, or fails."""

import re
import subprocess
import tempfile
from pathlib import Path

from summary import judged
from texts import plain


class Failed(Exception):
    """A check did not hold."""


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def demand(holds, otherwise):
    if not holds:
        raise Failed(otherwise)


def one_document(kept, copy):
    """Exactly one document came to the printer; the copy is what it received."""
    files = sorted(Path(kept).glob("*.pdf"))
    demand(len(files) == 1, f"{len(files)} documents came to the printer")
    copy.write_bytes(files[0].read_bytes())
    return f"certificate.pdf as the printer received it: {copy.stat().st_size} bytes"


def time_to_printer(steps, kept):
    printing = next((step for step in steps if "print" in step["name"]), None)
    demand(printing, "nothing was printed")
    received = next(Path(kept).glob("*.pdf")).stat().st_mtime
    taken = round((received - printing["pressed_at"]) * 1000)
    return f'from "print" to the whole document at the printer: {taken} ms {judged(taken, 1000)}'


def sound_pdf(pdf):
    code, words = run("qpdf", "--check", str(pdf))
    demand(code == 0, f"qpdf --check: {words.strip()}")
    return "qpdf --check finds no fault in it"


def names_on_paper(pdf, people, persona):
    """The resident's name is on it, and nothing of anybody outside the household."""
    code, text = run("pdftotext", "-layout", str(pdf), "-")
    demand(code == 0, "pdftotext can't read it")
    text = plain(text)
    demand(plain(people.resident(persona)["name"]) in text, "the resident's name is not on it")
    for household, other in people.others(persona):
        for secret in belongings(household, other):
            demand(plain(secret) not in text, f"it shows something of {other['id']}")
    return "it holds the resident's name and nothing of anybody outside the household"


def money_adds_up(told, fee):
    """Of what went into the changer, the fee stayed inside, and the rest was in the tray."""
    told = told.read_text("utf-8")
    taken = sum(map(int, re.findall(r"^ok insert (\d+)$", told, re.MULTILINE)))
    returned = sum(map(int, re.findall(r"^taken (\d+) yen$", told, re.MULTILINE)))
    inside = [int(yen) for yen in re.findall(r"inside (\d+) yen", told)]
    demand(taken - returned == fee, f"{taken} yen taken, {returned} yen given back, for a fee of {fee} yen")
    demand(inside[-1] - inside[0] == fee, f"the changer held {inside[0]} yen before, and {inside[-1]} yen after")
    return f"money: {taken} yen taken, {returned} yen given back, the fee of {fee} yen kept"


def receipt(kept, pdf, copy, fee):
    """One slip, with what was paid and the number that is on the certificate."""
    slips = sorted(Path(kept).glob("*.png"))
    demand(len(slips) == 1, f"{len(slips)} receipts were printed")
    copy.write_bytes(slips[0].read_bytes())
    said = plain(slips[0].with_suffix(".txt").read_text("utf-8"))
    number = re.search(r"照合番号\s+(\S+)", run("pdftotext", "-layout", str(pdf), "-")[1])
    demand(number, "the certificate has no number")
    demand(number[1] in said and f"{fee}円" in said, "the receipt lacks the fee or the number of the certificate")
    return f"receipt.png as it was printed, with the fee and the certificate's number {number[1]}"


def belongings(household, person):
    keys = ("name", "furigana", "romaji", "individualNumber", "residentRecordCode")
    return [household["address"]] + [person[key] for key in keys if person.get(key)]


def sound_journal(journal, exit_code):
    lines = journal.read_text("utf-8").splitlines()
    demand(exit_code == 0, "the journal's chain is broken: see journal.txt")
    demand(len(lines) > 10, "the journal is nearly empty")
    demand(", 0 acts without an end" in lines[-1], f"the journal: {lines[-1]}")
    return f"journal.txt: {lines[-1]}"


def password_changed(old, new):
    """OpenSC reads the signature certificate with the new password, and not with the old one."""
    demand(not opens_with(old), "OpenSC: the old signature password still works")
    demand(opens_with(new), "OpenSC: the new signature password does not work")
    return "OpenSC: the old signature password fails, the new one opens the card"


def opens_with(password):
    with tempfile.TemporaryDirectory() as folder:
        certificate = Path(folder) / "sign.pem"
        command = ["pkcs15-tool", "--read-certificate", "2", "--verify-pin", "--auth-id", "2"]
        code, _ = run(*command, "--pin", password, "-o", str(certificate))
        return code == 0 and certificate.exists() and "BEGIN CERTIFICATE" in certificate.read_text()


def pictures(out, too_quick):
    count = len(list(out.glob("[0-9][0-9]-*.png")))
    demand(count > 0, "no pictures")
    # One that comes twice may have been caught once.
    unseen = [key for key in dict.fromkeys(too_quick) if not any(out.glob(f"[0-9][0-9]-{key}.png"))]
    gone = f"; too quick to be photographed: {', '.join(unseen)}" if unseen else ""
    return f"{count} pictures of the screens{gone}"
