/** Parts an MDX text into its front matter and its body. */

/** The parts. */
export interface Parts {
  /** The YAML between the fences, `undefined` where there is none. */
  readonly yaml: string | undefined;
  /** What follows, with its line numbers kept: the front matter's letters are blanks. */
  readonly body: string;
}

/** Parts an MDX text. */
export function splitFrontMatter(text: string): Parts {
  const fenced = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (fenced === null) return { yaml: undefined, body: text };
  const end = fenced[0].length;
  return { yaml: fenced[1] ?? '', body: text.slice(0, end).replace(/[^\n]/g, ' ') + text.slice(end) };
}
