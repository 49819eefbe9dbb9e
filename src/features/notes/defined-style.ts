/**
 * The rules for what the official text itself says that a term means, in a note: in the face of official text, on a line of its
 * own. They are in a string, so that only pages with such a note have them.
 */
export const DEFINED_STYLE = `@layer notes{
.defined::before{content:'\\A';white-space:pre}
.defined-words{color:var(--ink);font-family:var(--text-face)}
}`.replaceAll('\n', '');
