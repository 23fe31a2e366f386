// A page with formulas as Gibbs and as KaTeX set them:
//   node sheet.mjs TOPIC FORMULAS.tex MATHML.json    writes the page to standard output
//   node sheet.mjs --height FORMULAS.tex             writes how tall a window shows it whole
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

// From Debian's package `libjs-katex`; elsewhere KATEX names the folder `dist` of the package on npm.
const folder = process.env.KATEX ?? "/usr/share/javascript/katex";
const katex = createRequire(import.meta.url)(`${folder}/katex.js`);
const styles = pathToFileURL(`${folder}/katex.css`);

const lines = (file) => readFileSync(file, "utf8").split("\n").filter((line) => line);
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function theirs(source) {
  try {
    return katex.renderToString(source, { displayMode: true, output: "html", strict: false, trust: true });
  } catch (error) {
    return `<i>${escape(error.message)}</i>`;
  }
}

function ours(line) {
  const { mathml, error } = JSON.parse(line);
  return mathml ?? `<i>${escape(error)}</i>`;
}

function page(topic, sources, converted) {
  const rows = sources.map(
    (source, index) =>
      `<tr><td>${index + 1}<td><div>${ours(converted[index])}</div><td>${theirs(source)}` +
      `<tr class="source"><td><td colspan="2">${escape(source)}`,
  );
  return `<!doctype html><html lang="en" data-theme="light"><meta charset="utf-8"><title>${topic}</title>
<link rel="stylesheet" href="style.css"><link rel="stylesheet" href="${styles}">
<style>
  body { display: block; margin: 0; padding: 8px; max-width: none; background: #fff; }
  table { border-collapse: collapse; width: 100%; table-layout: fixed; }
  td { padding: 4px 8px; border: 0; overflow: hidden; font-size: 20px; }
  td:first-child { width: 30px; font-size: 12px; }
  .katex { font-size: 1.04em; } .katex-display { margin: 0; }
  .source td { font: 11px monospace; color: #777; border-bottom: 1px solid #ddd; }
</style>
<table><tr><td><td>Gibbs<td>KaTeX ${katex.version}${rows.join("\n")}</table>`;
}

const [first, ...rest] = process.argv.slice(2);
if (first === "--height") {
  const height = (source) => 96 + 44 * source.split("\\\\").length;
  console.log(60 + lines(rest[0]).reduce((sum, source) => sum + height(source), 0));
} else {
  console.log(page(first, lines(rest[0]), lines(rest[1])));
}
