"""Compares the remarks in a case with what swiftc made of it; see differential.sh."""

import re
import sys

path, result = sys.argv[1:3]
text = open(path, encoding="utf-8").read().split("\n")
found = open(result, encoding="utf-8").read().split("\n")
status, rest = found[0], found[1:]
if rest and rest[-1] == "":
    rest.pop()


def remarks(word):
    for number, line in enumerate(text, 1):
        match = re.search(r"// %s: ?(.*)$" % word, line)
        if match:
            yield number, re.sub(r"\|$", "", match.group(1))


errors = {number for number, _ in remarks("error")}
refused = list(remarks("refused"))
traps = list(remarks("trap"))
warnings = {number for number, _ in remarks("warning")}
expected = [line for _, line in remarks("expect")]
problems = []
if errors:
    lines = {int(line.split(":")[0]) for line in rest} if status == "refused" else set()
    if errors != lines:
        problems = [f"errors expected in lines {sorted(errors)}, swiftc: {status}"] + rest[:6]
elif refused:
    pass
elif status != ("stopped" if traps else "finished"):
    problems = [f"swiftc: {status}"] + rest[:6]
elif rest != expected:
    for index in range(max(len(rest), len(expected))):
        ours = expected[index] if index < len(expected) else "nothing"
        theirs = rest[index] if index < len(rest) else "nothing"
        if ours != theirs:
            problems.append(f"line {index + 1}: expected {ours!r}, swiftc prints {theirs!r}")
if warnings:
    lines = {int(line) for line in open(result + ".warnings", encoding="utf-8")}
    if warnings != lines:
        problems.append(f"warnings expected in lines {sorted(warnings)}, swiftc: {sorted(lines)}")
if problems:
    print("DIFFERS", path)
    for problem in problems[:8]:
        print("   ", problem)
