// What the scripts beside the tests need of notebooks.

/** The code of a notebook's cells that run, from top to bottom, quotes around it removed. */
export function codes(markdown) {
  const fences = markdown.matchAll(/^((?:> ?)*)```swift *\n([\s\S]*?)^\1```$/gm);
  return [...fences].map(([, quote, body]) => body.split("\n").map(line => line.slice(quote.length)).join("\n"));
}

/** What a cell says of an option at its top. */
export const option = (code, name) => code.match(new RegExp(`^//\\| ${name}: (.*)$`, "m"))?.[1];
