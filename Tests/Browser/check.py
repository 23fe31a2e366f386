"""Opens every page of a folder in a browser and reports what a reader would stumble over.

First all checks look at faulty.html, which holds one fault of each kind: a check that finds nothing there is broken.
"""

import argparse
import pathlib
import sys

from checks import CHECKS
from playwright.sync_api import sync_playwright

FAULTY = pathlib.Path(__file__).with_name("faulty.html")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--browser", help="path of a Chromium; Playwright's own unless given")
    arguments = parser.parse_args()
    pages = sorted(arguments.folder.resolve().rglob("*.html"))
    if not pages:
        print(f"no pages in {arguments.folder}")
        return 1
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=arguments.browser or None, args=["--no-sandbox"])
        blind = [name for name, check in CHECKS.items() if not check(browser, FAULTY)]
        findings = [
            f"{page.name}: {name}: {finding}"
            for page in pages
            for name, check in CHECKS.items()
            for finding in check(browser, page)
        ]
        browser.close()
    for name in blind:
        print(f"the check “{name}” does not see the fault in {FAULTY.name}")
    for finding in findings:
        print(finding)
    print(f"{len(pages)} pages, {len(CHECKS)} checks, {len(findings)} findings")
    return 1 if blind or findings else 0


sys.exit(main())
