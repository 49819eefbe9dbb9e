/** Parts an MDX text into its front matter and its body. */

/** The parts. */
export interface Parts {
  /** The YAML between the fences, `undefined` where there is none. */
  readonly yaml: string | undefined;
  /** Line on which that begins, from 1. */
  readonly firstLine: number;
  /** What follows, with its line numbers kept: the front matter's letters are blanks. */
  readonly body: string;
}

/** Parts an MDX text. Before the front matter there may be blank lines. */
export function splitFrontMatter(text: string): Parts {
  const [fenced, opening = '', yaml] = /^((?:[ \t]*\n)*---[ \t]*\n)([^]*?\n)??---[ \t]*(?:\n|$)/.exec(text) ?? [];
  const firstLine = opening.split('\n').length;
  if (fenced === undefined) return { yaml: undefined, firstLine, body: text };
  const body = fenced.replace(/[^\n]/g, ' ') + text.slice(fenced.length);
  return { yaml: yaml ?? '', firstLine, body };
}
