// Makes an ordinary Swift program of a notebook's cells, and compares what it draws with the built page.
//
// usage: node program.mjs write NOTEBOOK.md             the program, on standard output
//        node program.mjs compare NAME PAGE.html        the program's output, on standard input

import { readFileSync } from "node:fs";
import { codes, option } from "../notebooks.mjs";

const [command, ...rest] = process.argv.slice(2);

/** The cells of a notebook that run, each with its id. */
function cells(markdown) {
  return codes(markdown).map((code, index) => ({ id: option(code, "id") ?? `cell-${index}`, code }));
}

/** The cell with its chart handed to `drawForPage`. */
function shown({ id, code }) {
  const start = code.search(/^(Chart|ChartGrid|TernaryChart)\b(?![\s\S]*^(Chart|ChartGrid|TernaryChart)\b)/m);
  return start < 0 ? code : `${code.slice(0, start)}drawForPage("${id}", ${code.slice(start).trimEnd()})\n`;
}

function program(markdown) {
  const nested = cells(markdown).map(cell => `do {\n${shown(cell)}`);
  return `import Charting
import Divergence

func drawForPage(_ id: String, _ chart: Chart) { print("drawing:", chart.render(id: id).html) }
func drawForPage(_ id: String, _ chart: TernaryChart) { print("drawing:", chart.render(id: id).html) }
func drawForPage(_ id: String, _ charts: ChartGrid) { print("drawing:", charts.render(id: id).html) }

func notebook() throws {
${nested.join("")}${"}\n".repeat(nested.length)}}
try notebook()
`;
}

/** Each SVG image, without its title, which pages word by themselves. */
function drawings(html) {
  return [...html.matchAll(/<svg [\s\S]*?<\/svg>/g)].map(([drawing]) => drawing.replace(/<title.*?<\/title>/s, ""));
}

function compare(name, page, output) {
  const ours = output.split("\n").filter(line => line.startsWith("drawing:")).flatMap(drawings);
  const built = drawings(page);
  const differing = built.map((drawing, index) => (drawing === ours[index] ? 0 : index + 1)).filter(index => index > 0);
  if (ours.length !== built.length || differing.length > 0 || built.length === 0) {
    console.error(`${name}: ${ours.length} drawings, ${built.length} in the page; these differ: ${differing.join(", ")}`);
    process.exit(1);
  }
  console.log(`${name}: ${ours.length} drawings, all as in the page`);
}

if (command === "write") process.stdout.write(program(readFileSync(rest[0], "utf8")));
else compare(rest[0], readFileSync(rest[1], "utf8"), readFileSync(0, "utf8"));
