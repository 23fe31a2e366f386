// Formulas of a file, one a line, as MathML by KaTeX: node katex.mjs FILE
// From Debian's package libjs-katex; elsewhere KATEX names the folder `dist` of the package on npm.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const folder = process.env.KATEX ?? "/usr/share/javascript/katex";
const katex = createRequire(import.meta.url)(`${folder}/katex.js`);
const formulas = readFileSync(process.argv[2], "utf8").split("\n");
const options = { displayMode: true, output: "mathml", strict: false, throwOnError: false };

const times = [];
const end = performance.now() + 1000;
while (times.length < 9 || performance.now() < end) {
  const start = performance.now();
  for (const formula of formulas) katex.renderToString(formula, options);
  times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
console.log("1000 formulas", times[times.length >> 1] / 1000);
