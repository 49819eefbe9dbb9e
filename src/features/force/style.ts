/**
 * The rules for the line that says whether a text is in force, and for passages that are not. They are in a string, so that
 * only pages that need them have them. Chromium knows `match-parent` by its old name alone.
 *
 * A reader is told by the line above the text, and once that is out of sight by the same line beside it, where there is room:
 * the line beside it is hidden for as long as the one above goes through the window: all of it, without the margins at which a
 * browser stops when it follows a link (`scroll-padding`). Browsers without such timelines show both.
 * On a narrow window, the line that travels with the text says it once a link has led past the one above.
 *
 * https://drafts.csswg.org/scroll-animations-1/
 */
export const STYLE = `@layer editions{
.force-line{margin-block-end:1rem;color:var(--quiet);font-size:var(--size-gloss)}
.force-line a{white-space:nowrap}
.force-line.warning{padding:.4rem .8rem;border-inline-start:3px solid var(--quiet);background:var(--wash);color:var(--ink)}
.force{display:block;color:var(--quiet);font:600 .8125rem/1.5 var(--gloss-face);text-align:-webkit-match-parent;text-align:match-parent;margin-block-end:.25rem;unicode-bidi:plaintext;user-select:none}
.force::before{content:attr(data-label)}
.not-in-force{color:var(--quiet)}
@media screen{:root:not(:has(:target)) .document-colophon .state{display:none}}
@media screen and (width>=80rem){.document-colophon .state{display:none}
@supports (timeline-scope:none){:root{timeline-scope:--force}main>.force-line{view-timeline:--force;view-timeline-inset:0px}#contents-list>.force-line{animation:force-above linear;animation-timeline:--force}}}
@keyframes force-above{from,to{visibility:hidden}}
@media print{.numbered+.force,.force:has(+.numbered){margin-inline-start:var(--number-column)}}
}`.replaceAll('\n', '');
