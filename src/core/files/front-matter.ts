/** Separates the front matter of an MDX text from its body. */

/** The two parts of the text. */
export interface Parts {
  /** The YAML between the `---` lines; `undefined` if there is none. */
  readonly yaml: string | undefined;
  /** The line on which the YAML begins, from 1. */
  readonly firstLine: number;
  /** The rest, with unchanged line numbers: the front matter is replaced by spaces. */
  readonly body: string;
}

/** Separates an MDX text into front matter and body. Blank lines may come before the front matter. */
export function splitFrontMatter(text: string): Parts {
  const [fenced, opening = '', yaml] = /^((?:[ \t]*\n)*---[ \t]*\n)([^]*?\n)??---[ \t]*(?:\n|$)/.exec(text) ?? [];
  const firstLine = opening.split('\n').length;
  if (fenced === undefined) return { yaml: undefined, firstLine, body: text };
  const body = fenced.replace(/[^\n]/g, ' ') + text.slice(fenced.length);
  return { yaml: yaml ?? '', firstLine, body };
}
