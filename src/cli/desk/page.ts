/** Draws the editor's desk: what an import left out and what is unsure, beside the text. */
import { escapeHtml } from '../../core/escape-html.ts';
import { typed } from '../../core/typed.ts';
import type { Entries, Entry } from './entries.ts';

/** How many entries of a kind are shown. The report has all. */
const MOST = 300;

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif }
* { box-sizing: border-box }
body { margin: 0; display: grid; grid-template: minmax(0, 1fr) / minmax(0, 2fr) minmax(0, 3fr); block-size: 100vh }
main { overflow: auto; padding: 1rem 1.25rem 3rem; overflow-wrap: anywhere }
iframe { border: 0; border-inline-start: 1px solid GrayText; inline-size: 100%; block-size: 100% }
h1 { font-size: 1.25rem; margin: 0 0 .5rem } h2 { font-size: 1rem; margin: 1.75rem 0 .25rem }
ol { list-style: none; margin: 0; padding: 0 } li { padding: .5rem 0; border-block-start: 1px solid color-mix(in srgb, GrayText 40%, transparent) }
q { display: block; max-block-size: 10em; overflow: auto } p { margin: .25rem 0 } small { color: GrayText; font-size: .8125rem }
pre { margin: .25rem 0; padding: .5rem; background: color-mix(in srgb, GrayText 12%, transparent); white-space: pre-wrap; user-select: all }
@media (width < 60rem) { body { grid-template: auto 80vh / minmax(0, 1fr); block-size: auto } iframe { border-block-start: 1px solid GrayText } }
`;

/**
 * Writes the page. It needs no script: its links show their places in the frame beside it.
 *
 * @param name what is looked at, as the command line has it
 * @param text the address of the page with the whole text
 * @param command the words of the command that made the look, without `--look`
 */
export function deskPage(name: string, text: string, groups: readonly Entries[], command: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Desk: ${escapeHtml(name)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(name)}</h1>
<p>What the import left out, and what is unsure. “Show” leads to its place in the text beside it.</p>
<details><summary>How to decide otherwise</summary>
<p>Put the lines that you find under “Decide” below <code>decisions:</code> into a file, and look again:</p>
<pre>${escapeHtml(typed('import', `${command} --look --decisions decisions.yaml`))}</pre>
<p>Import it with the same file, and it becomes <code>import.yaml</code> beside the document: the next edition is read in the same way. What was left out of a web page comes back with <code>--main</code>.</p>
</details>
${groups.map((group) => drawGroup(group, text)).join('\n')}
${groups.length === 0 ? '<p>Nothing was left out, and nothing is unsure.</p>' : ''}
</main>
<iframe name="text" title="The text" src="${escapeHtml(text)}"></iframe>
</body>
</html>
`;
}

function drawGroup({ heading, entries }: Entries, text: string): string {
  const more = entries.length > MOST ? `<p>… and ${entries.length - MOST} more: see --full-report.</p>` : '';
  return `<section>
<h2>${escapeHtml(heading)} (${entries.length})</h2>
<ol>
${entries
  .slice(0, MOST)
  .map((entry) => drawEntry(entry, text))
  .join('\n')}
</ol>${more}
</section>`;
}

function drawEntry({ message, words, line, place, decision }: Entry, text: string): string {
  const quoted = words === undefined ? '' : `<q dir="auto">${escapeHtml(words)}</q>`;
  const said = message === '' ? '' : `<p>${escapeHtml(message)}</p>`;
  const where = [
    ...(line === undefined ? [] : [`line ${line} of the file`]),
    ...(place === undefined ? [] : [`<a href="${escapeHtml(`${text}#${place}`)}" target="text">Show</a>`]),
  ].join(' · ');
  const decide =
    decision === undefined ? '' : `<details><summary>Decide</summary><pre>${escapeHtml(decision)}</pre></details>`;
  return `<li>${said}${quoted}${where === '' ? '' : `<small>${where}</small>`}${decide}</li>`;
}
