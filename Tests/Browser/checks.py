"""The checks: each takes a browser and the path of a page and gives a list of findings."""

import contextlib

from axe_playwright_python.sync_playwright import Axe

# What a server should send with the pages; see the README of Publishing.
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; "
    "connect-src 'self'")


@contextlib.contextmanager
def opened(browser, path, width=1280, media=None, **options):
    context = browser.new_context(viewport={"width": width, "height": 900}, **options)
    page = context.new_page()
    page.emulate_media(media=media or "screen")
    page.goto(path.as_uri())
    yield page
    context.close()


def accessibility(browser, path):
    """All of axe-core's rules, best practices too, in both colour schemes and on a small screen."""
    findings = []
    for scheme, width in [("light", 1280), ("dark", 1280), ("light", 390)]:
        with opened(browser, path, width, color_scheme=scheme) as page:
            for violation in Axe().run(page).response["violations"]:
                places = ", ".join(node["target"][0] for node in violation["nodes"][:3])
                findings.append(f"{violation['id']} ({scheme}, {width} px) at {places}")
    return findings


def requests(browser, path):
    """Nothing is asked for but files beside the page, and all of them are there."""
    findings = []
    beside = path.parent.as_uri() + "/"
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.on("request", lambda request: request.url.startswith((beside, "data:"))
            or findings.append(f"asks for {request.url}"))
    page.on("requestfailed", lambda request: findings.append(f"misses {request.url}"))
    page.on("console", lambda message: message.type == "error" and findings.append(message.text))
    page.goto(path.as_uri())
    page.wait_for_load_state("networkidle")
    context.close()
    return findings


def security_policy(browser, path):
    """The page is shown whole under the strictest policy that a server can send."""
    findings = []
    context = browser.new_context()

    def answer(route):
        name = route.request.url.removeprefix("http://course.test/")
        file = path.parent / name
        if file.is_file():
            headers = {"Content-Security-Policy": POLICY} if name.endswith(".html") else {}
            route.fulfill(path=file, headers=headers | {"Content-Type": content_type(name)})
        else:
            route.abort()

    context.route("**/*", answer)
    page = context.new_page()
    page.on("console", lambda message: "Security Policy" in message.text and findings.append(message.text))
    page.goto(f"http://course.test/{path.name}")
    context.close()
    return findings


def content_type(name):
    types = {"html": "text/html; charset=utf-8", "css": "text/css", "woff2": "font/woff2", "js": "text/javascript"}
    return types.get(name.rpartition(".")[2], "application/octet-stream")


def reflow(browser, path):
    """No page is wider than its window, down to 320 pixels (WCAG 1.4.10)."""
    findings = []
    for width in [320, 390, 768, 1280]:
        with opened(browser, path, width) as page:
            over = page.evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth")
            if over > 0:
                findings.append(f"{over} px too wide in a window of {width} px")
    return findings


def layout_shift(browser, path):
    """Nothing moves while the page loads."""
    with opened(browser, path) as page:
        shift = page.evaluate("""() => new Promise(done => {
            let total = 0
            new PerformanceObserver(list => list.getEntries().forEach(entry => total += entry.value))
              .observe({type: "layout-shift", buffered: true})
            setTimeout(() => done(total), 300)
          })""")
    return [f"a shift of {shift:.4f}"] if shift > 0 else []


def chart_words(browser, path):
    """No words of a chart cover each other or are cut, in the fonts of this browser."""
    findings = []
    for width in [390, 1280]:
        with opened(browser, path, width) as page:
            findings += [f"{finding} ({width} px)" for finding in page.evaluate(WORDS)]
    return findings


WORDS = """() => {
  const findings = []
  for (const svg of document.querySelectorAll("svg.gc")) {
    if (!svg.checkVisibility()) continue
    const frame = svg.getBoundingClientRect()
    const words = [...svg.querySelectorAll("text:not([transform])")].map(text => {
      // The box of a line is taller than its letters.
      const box = text.getBoundingClientRect(), air = box.height * 0.2
      return {text, left: box.left, right: box.right, top: box.top + air, bottom: box.bottom - air}
    })
    for (const [index, word] of words.entries()) {
      const isCut = word.left < frame.left - 1 || word.right > frame.right + 1
        || word.top < frame.top - 1 || word.bottom > frame.bottom + 1
      if (isCut) findings.push(`“${word.text.textContent}” is cut`)
      for (const other of words.slice(index + 1)) {
        const across = Math.min(word.right, other.right) - Math.max(word.left, other.left)
        const down = Math.min(word.bottom, other.bottom) - Math.max(word.top, other.top)
        if (across > 1 && down > 1) {
          findings.push(`“${word.text.textContent}” covers “${other.text.textContent}”`)
        }
      }
    }
  }
  return findings
}"""


def forced_colors(browser, path):
    """Where the reader's system forces colours, charts have the system's own, and no others but those of maps."""
    findings = []
    for scheme in ["light", "dark"]:
        with opened(browser, path, forced_colors="active", color_scheme=scheme) as page:
            findings += [f"{finding} ({scheme})" for finding in page.evaluate(FORCED)]
    return findings


FORCED = """() => {
  const probe = document.createElement("p")
  probe.style.color = "CanvasText"
  document.body.append(probe)
  const ink = getComputedStyle(probe).color
  probe.remove()
  const strokes = [...document.querySelectorAll("svg.gc .gc-line:not([color]), svg.gc .gc-dot, svg.gc .gc-axis")]
  const wrong = strokes.filter(shape => shape.checkVisibility())
    .map(shape => {
      const style = getComputedStyle(shape)
      return shape.classList.contains("gc-dot") ? style.fill : style.stroke
    })
    .filter(color => color !== ink)
  return [...new Set(wrong)].map(color => `${color} instead of ${ink}`)
}"""


def printing(browser, path):
    """What is folded on the screen is open on paper, or left out whole."""
    with opened(browser, path, media="print") as page:
        return page.evaluate("""() => [...document.querySelectorAll("details")]
          .filter(details => details.checkVisibility()
            && [...details.children].some(child => !child.checkVisibility()))
          .map(details => `“${details.firstElementChild.textContent.trim()}” stays folded`)""")


CHECKS = {
    "accessibility": accessibility,
    "requests": requests,
    "security policy": security_policy,
    "reflow": reflow,
    "layout shift": layout_shift,
    "chart words": chart_words,
    "forced colours": forced_colors,
    "printing": printing,
}
