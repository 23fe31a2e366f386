"""How long swiftc takes to check a cell; the cell's elementary functions come from the C library."""
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from timing import report  # noqa: E402

with tempfile.TemporaryDirectory() as folder:
    program = os.path.join(folder, "main.swift")
    with open(sys.argv[1], encoding="utf-8") as cell, open(program, "w", encoding="utf-8") as copy:
        copy.write("import Foundation\n" + cell.read())
    command = ["swiftc", "-typecheck", "-suppress-warnings", program]
    report("a dense cell of 60 lines", lambda: subprocess.run(command, check=True), calls=3)
