"""The people of the sandbox."""

from pathlib import Path

import yaml


class People:
    def __init__(self, config):
        data = yaml.safe_load((Path(config) / "personas.yaml").read_text("utf-8"))
        self.personas = {each["id"]: each for each in data["personas"]}
        self.households = data["households"]

    def persona(self, name):
        return self.personas[name]

    def household_of(self, persona):
        resident = self.persona(persona)["resident"]
        return next(h for h in self.households if any(r["id"] == resident for r in h["residents"]))

    def town_of(self, persona):
        return self.household_of(persona)["municipality"]

    def resident(self, persona):
        wanted = self.persona(persona)["resident"]
        return next(r for r in self.household_of(persona)["residents"] if r["id"] == wanted)

    def others(self, persona):
        """Everybody who does not live in the persona's household, with the household."""
        own = self.household_of(persona)
        return [(h, r) for h in self.households if h is not own for r in h["residents"]]
