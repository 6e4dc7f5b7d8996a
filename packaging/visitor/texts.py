"""The texts of the kiosk, read from where the kiosk reads them."""

import re
from pathlib import Path

import yaml

LANGUAGES = {"ja": "日本語", "en": "English"}
TOWN_NAMES = {"ja": "JAPANESE", "en": "ENGLISH"}


def plain(text):
    """Without white space of any kind: where lines may end is the screen's own business."""
    return re.sub(r"[\s\u200b\u00a0]+", "", text)


class Texts:
    def __init__(self, config, language):
        self.config = Path(config)
        self.language = language
        self.patterns = dict(read_properties(self.config / "texts" / f"{language}.properties"))

    def words(self, key):
        return plain(self.patterns[key].replace("''", "'"))

    def is_said(self, key, text, second="{1}"):
        """Whether the text begins with these words, whatever stands in the place of an argument; one can be given."""
        parts = re.split(r"\{[^{}]*\}", self.words(key).replace("{1}", str(second)))
        return re.match(".+".join(map(re.escape, parts)), plain(text)) is not None

    def title_key(self, text):
        """The longest title that the text begins with, as a key without '.title'; for naming pictures."""
        keys = [key for key in self.patterns if key.endswith(".title") and self.is_said(key, text)]
        best = max(keys, key=lambda key: len(self.words(key)), default="opening")
        return best.removesuffix(".title").removeprefix("ending.")

    def municipality(self, code):
        towns = yaml.safe_load((self.config / "municipalities.yaml").read_text("utf-8"))
        return next(town for town in towns if town["code"] == code)["names"][TOWN_NAMES[self.language]]


def read_properties(file):
    """As much of java.util.Properties as the catalogues use."""
    for line in file.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            key, _, value = line.partition("=")
            value = re.sub(r"\\u([0-9a-fA-F]{4})", lambda hexa: chr(int(hexa[1], 16)), value.strip())
            yield key.strip(), value
