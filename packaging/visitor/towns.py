"""What the towns of the sandbox charge."""

from pathlib import Path

import yaml

KIND = "RESIDENCE_CERTIFICATE"


def fee_of(config, code):
    """Yen for one copy of the certificate that the visitor wants."""
    towns = yaml.safe_load((Path(config) / "municipalities.yaml").read_text("utf-8"))
    return next(town for town in towns if town["code"] == code)["kinds"][KIND]["fee"]["amount"]
