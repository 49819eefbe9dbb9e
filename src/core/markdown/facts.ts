/** What the plugins are told about the rest of the content; they read no file themselves. */

/** A section as `document.yaml` and `source.txt` have it. */
export interface SectionFacts {
  /** The section's slug, first part of its paragraph ids: `iii`. */
  readonly slug: string;
  /** First part of its paragraphs' labels: `III`. */
  readonly label: string;
  /** The lines of official text that the section must give, without its heading. */
  readonly lines: readonly { readonly text: string; readonly line: number }[];
  /** The paragraphs and captions that the registry has standing in the section, in order. */
  readonly registered: readonly RegisteredParagraph[];
}

/** A paragraph or caption as the registry has it. */
export interface RegisteredParagraph {
  readonly id: string;
  readonly label: string;
  readonly kind: 'paragraph' | 'caption';
  readonly text: string;
}

/** Everything the plugins are given as options. */
export interface Facts {
  /** The section kept in a file, or `undefined` if the file is not a listed section's. */
  section(path: string): SectionFacts | undefined;
  /** The term kept in a file: how many sources it lists. `undefined` if the file is not a term's. */
  term(path: string): { readonly sources: number } | undefined;
  /** First parts of paragraph labels, longest first: `Intro`, `III`, `II` … */
  readonly labels: readonly string[];
  /** Every term's forms, by id. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
}

/** Options of every plugin of ours: a function, so that a running dev server sees what has changed. */
export interface FactsOption {
  readonly facts: () => Facts;
}
