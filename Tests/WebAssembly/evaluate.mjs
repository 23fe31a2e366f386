// Evaluates the cells of notebooks with the core as WebAssembly, and compares with what Gibbs makes of them:
// what they print with `gibbs run`, their drawings with those in the built pages, byte for byte.
//
// usage: node evaluate.mjs CORE.WASM GIBBS OUTPUT NOTEBOOK…     (a script, .swift, has no page)

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { codes, option } from "../notebooks.mjs";

const [corePath, gibbs, output, ...paths] = process.argv.slice(2);
const core = await WebAssembly.compile(readFileSync(corePath));

/** The cells of a notebook, each with the id and the alt text that its options give. */
function cells(markdown) {
  return codes(markdown).map(code => [option(code, "id") ?? "", option(code, "alt") ?? "", code]);
}

/** What the core makes of cells: pairs of a kind and a text. */
async function evaluate(cells) {
  const { memory, reserve, evaluate } = (await WebAssembly.instantiate(core, {})).exports;
  const source = new TextEncoder().encode(cells.map(cell => cell.join("\x1f")).join("\x1e"));
  const address = reserve(source.length);
  new Uint8Array(memory.buffer).set(source, address);
  const answer = evaluate(address, source.length);
  const length = new DataView(memory.buffer).getUint32(answer, true);
  const text = new TextDecoder().decode(new Uint8Array(memory.buffer, answer + 4, length));
  return text.split("\x1e").map(part => part.split("\x1f"));
}

/** What stands between the tags of each SVG image, without its title, which pages word by themselves. */
function drawings(html) {
  return [...html.matchAll(/<svg [^>]*>([\s\S]*?)<\/svg>/g)].map(([, inside]) => inside.replace(/<title.*?<\/title>/s, ""));
}

function firstDifference(ours, native) {
  const line = ours.findIndex((text, index) => text !== native[index]);
  const at = line < 0 ? ours.length : line;
  return `line ${at + 1} of what is printed: '${ours[at] ?? ""}', but gibbs run prints '${native[at] ?? ""}'`;
}

/** Everything that differs, in words. */
async function differences(path) {
  const text = readFileSync(path, "utf8");
  const isScript = path.endsWith(".swift");
  const answers = await evaluate(isScript ? [["", "", text]] : cells(text));
  const of = kind => answers.filter(([found]) => found === kind).map(([, text]) => text);
  const found = of("problem").map(problem => `problem: ${problem}`);
  const printed = of("text").join("");
  const native = execFileSync(gibbs, ["run", path], { encoding: "utf8" });
  if (printed !== native) found.push(firstDifference(printed.split("\n"), native.split("\n")));
  const drawn = of("figure").flatMap(drawings);
  const page = isScript ? [] : drawings(readFileSync(`${output}/${basename(path, ".md")}.html`, "utf8"));
  if (drawn.length !== page.length) found.push(`${drawn.length} drawings, ${page.length} in the page`);
  drawn.forEach((drawing, index) => {
    if (drawing !== page[index]) found.push(`drawing ${index + 1} differs from the page's`);
  });
  console.log(`${path}: ${printed.length} characters, ${of("claim").length} claims, ${drawn.length} drawings`);
  return found;
}

let failures = 0;
for (const path of paths) {
  for (const difference of await differences(path)) {
    failures += 1;
    console.error(`${path}: ${difference}`);
  }
}
process.exit(failures === 0 ? 0 : 1);
