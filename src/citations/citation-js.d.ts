/** Types for the part of citation.js that we use; the package has none. https://citation.js.org/api/ */
declare module '@citation-js/core' {
  /** A bibliographic item, in CSL-JSON. */
  export type Item = import('./item.ts').CslItem;

  export class Cite {
    constructor(item: Item);
    /** The item as citation.js has parsed it. */
    readonly data: readonly Item[];
  }

  /** citeproc-js. https://citeproc-js.readthedocs.io/en/latest/running.html */
  export interface Engine {
    updateItems(ids: readonly string[]): void;
    setOutputFormat(format: 'text' | 'html'): void;
    /** The entries of all items that the engine has, each wrapped for a list. */
    makeBibliography(): readonly [parameters: unknown, entries: readonly string[]];
    makeCitationCluster(items: readonly { id: string; label?: string; locator?: string }[]): string;
  }

  export const plugins: {
    readonly output: {
      /** An export of items. */
      format(format: 'bibtex', items: readonly Omit<Item, 'issued'>[]): string;
    };
    readonly config: {
      get(plugin: '@csl'): {
        readonly styles: { add(name: string, csl: string): void };
        /** The languages in which it has the words of citations: `fr-FR`. */
        readonly locales: { list(): readonly string[] };
        /** The engine for a style and language. It is shared: from now on it has these items and no others. */
        readonly engine: (items: readonly Item[], style: string, lang: string, format: 'text' | 'html') => Engine;
      };
      get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
