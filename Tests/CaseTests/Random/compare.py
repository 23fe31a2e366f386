"""Holds random programs against swiftc: whether each is accepted, what it prints, and whether it stops.

Usage: compare.py GIBBS [--first N] [--count N] [--seed S] [--batch B] [--jobs J] [--keep FOLDER] [--narrow]
       [--kind closures|dispatch|flow|library|overloads|places|shapes]
What swiftc answers is kept in $CASE_CACHE by the programs' text, where that is set.
"""

import argparse
import concurrent.futures
import functools
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(__file__))
from closures import ClosureProgram  # noqa: E402
from dispatch import DispatchProgram  # noqa: E402
from flow import FlowProgram  # noqa: E402
from generate import Program  # noqa: E402
from library import LibraryProgram  # noqa: E402
from loops import LoopProgram  # noqa: E402
from overloads import OverloadProgram  # noqa: E402
from places import PlaceProgram  # noqa: E402
from shapes import ShapeProgram  # noqa: E402
from wide import WideProgram  # noqa: E402

KINDS = {"closures": ClosureProgram, "dispatch": DispatchProgram, "flow": FlowProgram, "library": LibraryProgram,
         "overloads": OverloadProgram, "places": PlaceProgram, "shapes": ShapeProgram}
FLAGS = ["-lm", "-swift-version", "6", "-Onone", "-module-name", "main", "-suppress-warnings"]


class Batch:
    """Programs of one file; each runs by its number."""

    def __init__(self, programs, folder):
        self.programs = programs
        self.folder = folder
        self.refused = {}

    def compile(self):
        for _ in range(6):
            owners, lines = [], []
            for number, text in self.programs.items():
                if number not in self.refused:
                    part = text.split("\n")
                    owners += [number] * len(part)
                    lines += part
            accepted = [n for n in self.programs if n not in self.refused]
            lines.append("switch CommandLine.arguments[1] {")
            lines += [f'case "{n}": main{n}()' for n in accepted] + ["default: break", "}"]
            path = os.path.join(self.folder, "main.swift")
            open(path, "w", encoding="utf-8").write("\n".join(lines))
            run = subprocess.run(["swiftc", *FLAGS, "-o", path[:-6], path], capture_output=True, text=True)
            if run.returncode == 0:
                return True
            found = re.findall(r"main\.swift:(\d+):\d+: error: (.*)", run.stderr + run.stdout)
            for line, message in found:
                if int(line) <= len(owners):
                    self.refused.setdefault(owners[int(line) - 1], message)
            if not found:
                print(run.stderr[-2000:])
                return False
        return False

    def answers(self):
        """By number, what `run` answers, or None where it takes too long; None where swiftc fails otherwise."""
        if not self.compile():
            return None
        return {n: self.run_in_time(n) for n in self.programs}

    def run_in_time(self, number):
        try:
            return self.run(number)
        except subprocess.TimeoutExpired:
            return None

    def run(self, number):
        """(accepted, finished, output) by swiftc."""
        if number in self.refused:
            return False, False, self.refused[number]
        environment = dict(os.environ, SWIFT_BACKTRACE="enable=no")
        run = subprocess.run(["stdbuf", "-oL", os.path.join(self.folder, "main"), str(number)], capture_output=True,
                             timeout=30, env=environment)
        # The sign of a computed NaN differs between processors.
        return True, run.returncode == 0, run.stdout.decode().replace("-nan", "nan")


def run_gibbs(gibbs, number, text):
    run = subprocess.run([gibbs, "run", "-"], input=(text + f"main{number}()\n").encode(), capture_output=True, timeout=60)
    errors = run.stderr.decode()
    if run.returncode not in (0, 1, 2):
        return None, False, f"status {run.returncode}: {errors[-300:]}"
    accepted = run.returncode == 0 or bool(run.stdout) or is_trap(errors)
    return accepted, run.returncode == 0, run.stdout.decode() if accepted else errors


TRAPS = ("overflow", "out of range", "out of bounds", "unwrapping", "division", "precondition", "cannot be converted",
         "nil", "remainder", "negative", "Fatal", "not representable", "shift")


def is_trap(errors):
    first = next((line for line in errors.split("\n") if re.match(r"\S+:\d+:\d+: error:|<library>: error:", line)), "")
    return any(word in first for word in TRAPS)


OUTPUT_LIMIT = 1 << 20
GIVEN_UP = ["Int128", "failed to produce diagnostic", "unable to type-check this expression in reasonable time"]


def is_beyond_cells(theirs):
    """More output than a cell may have, literals of which Swift itself makes numbers of 128 bits, or what swiftc gives
    up on."""
    accepted, _, output = theirs
    return len(output) > OUTPUT_LIMIT if accepted else any(text in output for text in GIVEN_UP)


# What Gibbs refuses by name although Swift takes it one way or another (Sources/Language/README.md).
REFUSED_BY_NAME = ("hangs here on how the arguments are written", "given for 'T?' is not supported in cells")


def program(number, options):
    """One of the kind that is asked for; else one in eight has long loops."""
    if options.kind:
        return KINDS[options.kind](number, options.seed).text()
    if number % 8 == 7:
        return LoopProgram(number, options.seed).text()
    kind = Program if options.narrow else WideProgram
    return kind(number, options.seed, slips=0.1).text()


def swift_answers(programs):
    """`Batch.answers`, by the cache where it has them."""
    cache = os.environ.get("CASE_CACHE")
    key = hashlib.sha256(json.dumps([compiler(), FLAGS, programs]).encode()).hexdigest()
    path = cache and os.path.join(cache, f"random-{key}")
    if path and os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            return {int(n): answer for n, answer in json.load(file).items()}
    with tempfile.TemporaryDirectory() as folder:
        answers = Batch(programs, folder).answers()
    if path and answers:
        os.makedirs(cache, exist_ok=True)
        with open(path + ".new", "w", encoding="utf-8") as file:
            json.dump(answers, file)
        os.replace(path + ".new", path)
    return answers


@functools.cache
def compiler():
    return subprocess.run(["swiftc", "--version"], capture_output=True, text=True).stdout


def judge(numbers, options):
    """What differs, as number, what, more and text; and how many Gibbs refuses by name."""
    programs = {n: program(n, options) for n in numbers}
    answers = swift_answers(programs)
    if answers is None:
        return [(None, f"programs {numbers[0]}…: swiftc fails otherwise", "", "")], 0
    problems, refused = [], 0
    for number, text in programs.items():
        theirs = answers[number]
        if theirs is None or is_beyond_cells(theirs):
            continue
        try:
            ours = run_gibbs(options.gibbs, number, text)
        except subprocess.TimeoutExpired:
            ours = (None, False, "hangs")
        if theirs[0] and not ours[0] and any(text in ours[2] for text in REFUSED_BY_NAME):
            refused += 1
            continue
        if theirs[0] != ours[0]:
            problems.append((number, f"accepted: swiftc {theirs[0]}, Gibbs {ours[0]}",
                             str(theirs[2] if not theirs[0] else ours[2])[:600]))
        elif theirs[0] and tuple(theirs[1:]) != ours[1:]:
            problems.append((number, difference(theirs, ours), ""))
    return [(n, what, more, programs.get(n, "")) for (n, what, more) in problems], refused


def difference(theirs, ours):
    if theirs[1] != ours[1]:
        return f"finished: swiftc {theirs[1]}, Gibbs {ours[1]}"
    for a, b in zip(theirs[2].split("\n"), ours[2].split("\n")):
        if a != b:
            return f"swiftc prints {a!r}, Gibbs {b!r}"
    return "one prints more than the other"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("gibbs")
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--batch", type=int, default=100)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--narrow", action="store_true", help="fewer features, smaller programs")
    parser.add_argument("--kind", choices=KINDS, help="programs of one kind alone")
    parser.add_argument("--keep", help="a folder for the programs that differ")
    options = parser.parse_args()
    options.gibbs = os.path.abspath(options.gibbs)
    if options.kind in ("closures", "places"):  # these share variables, about whose isolation Swift 6 would talk
        FLAGS[FLAGS.index("6")] = "5"
    end = options.first + options.count
    batches = [list(range(i, min(i + options.batch, end))) for i in range(options.first, end, options.batch)]
    found, refused = 0, 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for problems, by_name in pool.map(lambda numbers: judge(numbers, options), batches):
            refused += by_name
            for (number, what, more, text) in problems:
                found += 1
                print(f"DIFFERS program {number} of seed {options.seed}: {what}", more, flush=True)
                if options.keep and number is not None:
                    os.makedirs(options.keep, exist_ok=True)
                    path = os.path.join(options.keep, f"{options.seed}-{number}.swift")
                    open(path, "w", encoding="utf-8").write(text + f"main{number}()\n")
    print(f"{options.count} programs, {found} differ from swiftc" + (f", {refused} refused by name" if refused else ""))
    sys.exit(1 if found else 0)


main()
