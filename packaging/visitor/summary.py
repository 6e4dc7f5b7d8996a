"""What a person reads in ten seconds."""

import os


def table(steps):
    yield f"{'step':<28}{'machine ms':>12}{'person ms':>12}"
    for step in steps:
        goal = "   " + judged(step["machine_ms"], step["goal_ms"]) if step["goal_ms"] else ""
        yield f"{step['name']:<28}{step['machine_ms']:>12}{step['person_ms']:>12}{goal}"


def judged(taken, goal):
    """A goal is for a quiet machine; a miss is said, and fails nothing."""
    return f"({'within' if taken <= goal else 'OVER'} the goal of {goal})"


def total(steps):
    machine = sum(step["machine_ms"] for step in steps[1:])
    person = sum(step["person_ms"] for step in steps)
    return f"{'the visit, from first touch':<28}{machine:>12}{person:>12}"


def where():
    return f"on {os.cpu_count()} cores, load average {os.getloadavg()[0]:.1f}"


def write(file, steps, results):
    """Results are pairs of whether it held and what was seen. Returns whether all is well."""
    well = bool(results) and all(held for held, _ in results)
    lines = [f"Madoguchi, one visit: {'ALL WELL' if well else 'NOT WELL'}", ""]
    if steps:
        lines += [*table(steps), total(steps), where(), ""]
    lines += [f"[{'ok' if held else 'FAILED'}] {seen}" for held, seen in results]
    text = "\n".join(lines) + "\n"
    file.write_text(text, "utf-8")
    print(text, end="")
    return well
