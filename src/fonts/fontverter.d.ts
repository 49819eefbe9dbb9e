/** Types for the part of fontverter that we use; the package has none. https://github.com/papandreou/fontverter */
declare module 'fontverter' {
  /** Writes a font in another format. */
  export function convert(font: Uint8Array, to: 'woff2' | 'truetype'): Promise<Uint8Array>;
}
