/** The part of text-fragments-polyfill that we use; it comes without types. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export const GenerateFragmentStatus: { readonly SUCCESS: 0 };

  /** Makes a text fragment that stands for the range alone in its document. The range is changed on the way. */
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
  /** The ranges that a directive stands for: none, or the first and perhaps one more. */
  export function processTextFragmentDirective(directive: TextDirective): Range[];
}
