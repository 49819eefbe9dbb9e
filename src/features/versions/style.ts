/** The rules for the line that says in which languages a text is. Only pages that need them have them. */
export const STYLE = `@layer editions{
.version-line{margin-block-end:1rem;color:var(--quiet);font-size:var(--size-gloss)}
.version-line a{white-space:nowrap}
}`.replaceAll('\n', '');
