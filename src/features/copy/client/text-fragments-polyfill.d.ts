/** The part of text-fragments-polyfill that we use. The package has no types. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export const GenerateFragmentStatus: { readonly SUCCESS: 0 };

  /** Makes a text fragment that identifies the range in its document. It changes the range. */
  export function generateFragmentFromRange(range: Range): {
    readonly status: number;
    readonly fragment?: {
      readonly textStart: string;
      readonly textEnd?: string;
      readonly prefix?: string;
      readonly suffix?: string;
    };
  };
}

declare module 'text-fragments-polyfill/text-fragment-utils' {
  interface TextDirective {
    readonly textStart: string;
    readonly textEnd?: string;
  }

  export function getFragmentDirectives(hash: string): { readonly text?: readonly string[] };
  export function parseFragmentDirectives(directives: { readonly text?: readonly string[] }): {
    readonly text?: readonly TextDirective[];
  };
  /** Returns the ranges that match a directive: none, the first, or the first and one more. */
  export function processTextFragmentDirective(directive: TextDirective): Range[];
}
