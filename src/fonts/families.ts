/**
 * The families of the site's fonts. The Open Font License reserves the name "Source" for the fonts as their makers have
 * them, and ours are cut, so they have names of their own. Their package has the licence.
 */
export const SERIF = { family: 'Glossator Serif', package: '@fontsource-variable/source-serif-4' } as const;

export const SANS = { family: 'Glossator Sans', package: '@fontsource-variable/source-sans-3' } as const;
