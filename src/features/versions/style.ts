/**
 * The rules for what says in which languages a text is, and for the other language below its passages. They are in strings,
 * so that only pages that need them have them.
 */
const inLayer = (rules: string): string => `@layer editions{${rules.replaceAll('\n', '')}}`;

/** For the line above a text. */
export const LINE_STYLE = inLayer(`.version-line{margin-block-end:1rem;color:var(--quiet);font-size:var(--size-gloss)}
.version-line strong{color:var(--ink)}`);

/** For a text: what is said above its passages, and what a script shows below them. */
export const TEXT_STYLE =
  inLayer(`.since{display:block;color:var(--quiet);font:600 .8125rem/1.5 var(--gloss-face);text-align:match-parent;unicode-bidi:plaintext;user-select:none}
.since::before{content:attr(data-label)}
.other-languages{display:none;margin-block-start:.3rem;user-select:none}
.other-language{min-block-size:1.75rem;margin-block-end:.3rem;margin-inline-end:.5rem;padding-inline:.5rem;border:1px solid var(--rule);border-radius:3px;background:none;color:var(--quiet);font:.8125rem/1.5 var(--gloss-face);cursor:pointer}
.other-language::before{content:attr(data-label)}
.other-language:is([aria-pressed=true],[aria-expanded=true]){border-color:var(--ink);color:var(--ink)}
.other-words{margin-block:.4rem .8rem;padding-inline-start:.75rem;border-inline-start:3px solid var(--rule);font-family:var(--text-face);font-size:var(--size);line-height:var(--leading-text)}
.other-words>[data-label]::before{content:attr(data-label);display:block;color:var(--quiet);font:.8125rem/1.5 var(--gloss-face)}
@media (width<68.75rem){.other-languages{display:block}}
@media print{.other-language{display:none}.numbered+.since,.since:has(+.numbered){margin-inline-start:var(--number-column)}}`);
