/** What integrations/fonts.ts writes: the files of the site's faces. */
declare module '@fonts/faces.js' {
  export const faces: readonly {
    readonly family: string;
    readonly style: 'normal' | 'italic';
    /** Its weight, or the least and the greatest. */
    readonly weight: string;
    /** Whether every page wants it, from the start. */
    readonly isEarly: boolean;
    /** The characters that it has, in the form of CSS. */
    readonly range: string;
    readonly address: string;
  }[];
}
