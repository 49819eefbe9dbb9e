/** The part of citation.js that we use; it comes without types. https://citation.js.org/api/ */
declare module '@citation-js/core' {
  /** A bibliographic item, in CSL-JSON. */
  export type Item = import('./item.ts').CslItem;

  export class Cite {
    constructor(item: Omit<Item, 'issued'>);
    /** An export of the item, or a text made of it. */
    format(format: 'bibtex' | 'ris'): string;
    format(
      format: 'bibliography' | 'citation',
      options: {
        readonly style: string;
        readonly lang: string;
        readonly format: 'text' | 'html';
        readonly entry?: readonly { readonly id: string; readonly label: string; readonly locator: string }[];
      },
    ): string;
  }

  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): { readonly styles: { add(name: string, csl: string): void } };
      get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
