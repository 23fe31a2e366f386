#!/usr/bin/env python3
"""Long texts that are one piece again and again, and others that make parsers quadratic: Tests/Fuzzing/long.py GIBBS [NAME…]

Each is rendered at 100 KB and at 1 MB, and the processor time is read. Ten times the text may take up to twenty times
as long; whatever ends otherwise than with a page or with problems is a failure.
"""
import resource
import subprocess
import sys

PIECES = [
    "*", "_", "*a ", "*a _b ", "***a", "**a** ", "[", "[]", "![", "](", "[a](b) ", "[](#a) ", "[^a]", "[a]: /u\n",
    "`", "`\\(1)` ", "$", "$$", "$a ", "$a$ ", "$$a$$ {#a}\n\n", "$$\n- b\n", "$\\text{", "\\(", "\\", "&amp;", "<", "<a:", "<b>",
    "<!-- a -->\n", "|", "| a | b |\n", "|a|\n|-|\n", ": a\n", "{#a} ", "# a\n", "# a {#a}\n\n", "> a\n", "> ", "- ", "- a\n",
    "1. a\n", "- [x] a\n", "a  \n", "a\r\n", "\r", "\n", " ", "\t", "\0", "a", "```\n", "```output\n1\n```\n", "> [!Note] a\n> b\n\n",
    "> [!Quiz] a\n> - [x] b\n\n", "a[^x]\n\n[^x]: b\n\n", "```swift\n//| ecko: 1\n```\n",
    "a b. ", "a b.\n", "a\n===\n\n", "    a\n", "<http://a> ", "![a](b.png) ", "[here](http://a) ", "*a **b ", "**a ", "\\*",
    "&#x41;", "\ufeff", "\U0001f600", "e\u0301", "> a\nb\n", "> [!Note]\n", "<!-- gibbs: given -->\n1.234\n\n",
    ":::\n", "::: {.a}\n", "@fig-x ", "[@a ", "{.a} ", "{#a ", "==a ", "%%a ", ":a:b", "http://a ", "[a](http://a ",
    "\\begin{a} ", "[[a", "[[a]] ", "^[a ", "~a", "\\( ", "\\(a) ", "\\[ x_ ", "{a}`b` ", "{{a ", "$\\a ", "`a\n\n", "a -- b ",
    "$$\na\n\n", "$x_1^2$ ", "$\\foo$ ", "```math\nx\n```\n\n", "$$ x $$\n\n", "```python\nx = 1\n```\n\n",
]
SPECIAL = {
    "backticks of growing length": lambda size: "".join("`" * i + " " for i in range(1, int((2 * size) ** 0.5))),
    "lists in lists": lambda size: "".join("  " * i + "- a\n" for i in range(int(size**0.5))),
    "quotes in quotes": lambda size: "".join("> " * i + "a\n" for i in range(1, int(size**0.5))),
    "link definitions": lambda size: "".join(f"[a{i}]: /u{i}\n" for i in range(size // 14)) + "\nx",
    "definitions above text": lambda size: "[a]: /u\n" * (size // 16) + "[a] $x$ " * (size // 16),
    "footnotes": lambda size: "".join(f"a[^n{i}]\n\n[^n{i}]: b\n\n" for i in range(size // 30)),
    "unknown footnotes": lambda size: "".join(f"a[^n{i}] " for i in range(size // 9)),
    "headings": lambda size: "".join(f"# a{i}\n\n" for i in range(size // 9)),
    "dangling references": lambda size: "".join(f"[](#r{i}) " for i in range(size // 10)),
    "unknown keys": lambda size: "---\n" + "".join(f"k{i}: v\n" for i in range(size // 9)) + "---\nx",
    "keywords": lambda size: "---\nkeywords: [" + ", ".join(f"k{i}" for i in range(size // 8)) + "]\n---\nx",
    "keywords beyond ASCII": lambda size: "---\nkeywords: [" + ", ".join(f"é{i}" for i in range(size // 9)) + "]\n---\nx",
    "a long line beyond ASCII": lambda size: "é [](#r) " * (size // 10),
    "a formula": lambda size: "$$ " + "x_{1}^2 + " * (size // 10) + "y $$",
    "cells": lambda size: "".join(f"```swift\nlet x{i} = {i}\n```\n\n" for i in range(size // 30)),
    "a list of numbers": lambda size: cell("let x = [" + ", ".join(str(i % 10) for i in range(size // 3)) + "]"),
    "a table": lambda size: cell("let x = [" + ", ".join(f"{i}: {i}.5" for i in range(size // 14)) + "]"),
    "statements": lambda size: cell("".join(f"let x{i} = {i}\n" for i in range(size // 16))),
    "functions": lambda size: cell("".join(f"func f{i}(_ x: Int) -> Int {{ x + {i} }}\n" for i in range(size // 38))),
    "references to headings": lambda size: "".join(f"# a{i} {{#h{i}}}\n\n[](#h{i})\n\n" for i in range(size // 30)),
    "references to one heading": lambda size: "# a {#a}\n\n" + "[](#a) " * (size // 7),
    "link definitions and their uses": lambda size: "".join(f"[a{i}]: /u\n" for i in range(size // 24))
    + "\n" + "".join(f"[a{i}] " for i in range(size // 24)),
    "table rows": lambda size: "| a | b |\n|---|---|\n" + "| 1 | $x$ |\n" * (size // 12),
    "table columns": lambda size: "|" + "a|" * (size // 8) + "\n|" + "-|" * (size // 8) + "\n|" + "b|" * (size // 8) + "\n",
    "choices of a quiz": lambda size: "> [!Quiz] a\n" + "> - [x] b\n" * (size // 10),
    "a title of many lines": lambda size: "---\ntitle: |\n" + "  a\n" * (size // 4) + "---\nx",
    "a deep value": lambda size: "---\ntitle: " + "[" * size + "\n---\nx",
    "aliases of aliases": lambda size: "---\na: &a [x, x]\n"
    + "".join(f"k{i}: &k{i} [*{f'k{i - 1}' if i else 'a'}, *{f'k{i - 1}' if i else 'a'}]\n" for i in range(size // 20)) + "---\nx",
    "environments in environments": lambda size: display("\\begin{aligned}" * (size // 30) + "\\end{aligned}" * (size // 30)),
    "columns of an alignment": lambda size: display("\\begin{aligned}" + "a & " * (size // 4) + "\\end{aligned}"),
    "rows of an alignment": lambda size: display("\\begin{aligned}" + "a & b \\\\ " * (size // 9) + "\\end{aligned}"),
    **{f"{name} in a formula": lambda size, piece=piece: display(piece * (size // len(piece))) for name, piece in {
        "braces": "{", "superscripts": "x^", "fractions": "\\frac", "fences": "\\left(", "parentheses": "(", "bars": "|",
        "primes": "x'", "texts": "\\text{$", "oversets": "\\overset a", "environments": "\\begin{aligned}"}.items()},
    "expected output": lambda size: cell(f"for i in 0..<{size // 14} {{ print(i) }}")
    + "```output\n" + "".join(f"{i * 7 % 1000}\n" for i in range(size // 14)) + "```\n",
    "parentheses in a cell": lambda size: cell("(" * size),
    "comments in a cell": lambda size: cell("/*" * (size // 2)),
    "a sum": lambda size: cell("let s = 1" + "+1" * (size // 2)),
    "interpolations": lambda size: cell('let s = "' + "\\(1)" * (size // 4) + '"'),
    "a caption": lambda size: cell("//| caption: " + "\\(1)" * (size // 4) + "\n1"),
    "numbers of the text": lambda size: cell("for i in 0..<1000 { print(Double(i) / 7) }") + "1.234 " * (size // 6),
    "code of another language": lambda size: "```json\n" + '{"a":[' * (size // 6) + "\n```\n",
    "malformed bytes": lambda size: b"\xff" * size,
}


def display(formula):
    return "$$" + formula + "$$"


def cell(code):
    return "```swift\n" + code + "\n```\n"


def render(gibbs, text):
    data = text if isinstance(text, bytes) else text.encode()
    start = processor_time()
    try:
        status = subprocess.run([gibbs, "render", "--fragment", "-"], input=data, capture_output=True, timeout=60).returncode
    except subprocess.TimeoutExpired:
        status = "timeout"
    return processor_time() - start, status


def processor_time():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


gibbs, *names = sys.argv[1:]
texts = {repr(piece): lambda size, piece=piece: piece * (size // len(piece)) for piece in PIECES} | SPECIAL
failures = 0
for name, make in texts.items():
    if names and name not in names:
        continue
    (short, first), (long, second) = (render(gibbs, make(size)) for size in (100_000, 1_000_000))
    isFine = {first, second} <= {0, 1} and long <= max(0.5, 20 * short)
    failures += not isFine
    print(f"{'ok  ' if isFine else 'FAIL'} {short:6.2f} s {long:6.2f} s  {name}", flush=True)
sys.exit(failures > 0)
