/** The register of facts and quotations, as a page of a book. */
import { words as contentsWords } from '@words/contents.ts';
import { comma, language } from '@words/language.ts';
import { words } from '@words/statements.ts';
import { words as termWords } from '@words/term.ts';
import type { Document } from '../../core/model.ts';
import type { SourceData } from '../../core/schemas/sources.ts';
import { type RegisterEntry, registerEntries } from '../../core/statements/register.ts';
import { statementKinds } from '../../core/register.ts';
import { type NumberedSources, numberSources } from '../../core/terms/numbered-sources.ts';
import { inLanguage, langAttributes, multilingual } from '../../html/draw-language.ts';
import { joinParts, type Markup, markup } from '../../html/markup.ts';
import { drawSource, sourceNumbers } from '../../html/terms/draw-sources.ts';
import { dateInWords, listedWords } from '../../ui/format.ts';
import { type BookPage, chapterFile, REGISTER_FILE } from './page.ts';

/** Makes the page, if the document has a register. */
export function registerPages(document: Document): BookPage[] {
  const entries = registerEntries(document);
  const groups = statementKinds
    .map((kind) => ({ kind, entries: entries.filter((entry) => entry.kind === kind) }))
    .filter((group) => group.entries.length > 0);
  if (groups.length === 0) return [];
  const sources = numberSources(groups.flatMap((group) => group.entries));
  const counts = groups.map(({ kind, entries: { length } }) => words.counts[kind](length));
  const note = document.register?.note;
  const content = joinParts([
    markup`<main><section><h1>${contentsWords.facts}</h1><p>${words.summary(listedWords(counts))}</p>`,
    note === undefined ? undefined : markup`<p>${multilingual(note)}</p>`,
    groups.map(({ entries: own }, index) => [
      markup`<h2>${counts[index]}</h2>`,
      markup`<ul class="register">${own.map((entry) => drawEntry(entry, document, sources.numbersOf))}</ul>`,
    ]),
    drawSourceList(sources.list),
    markup`</section></main>`,
  ]);
  return [{ file: REGISTER_FILE, title: contentsWords.facts, language, content }];
}

/** Draws the sources of a page below a heading, if there are any. */
export const drawSourceList = (sources: readonly SourceData[]): Markup | undefined =>
  sources.length === 0
    ? undefined
    : joinParts([
        markup`<h2>${termWords.sources}</h2>`,
        markup`<ol>${sources.map((source, index) => markup`<li id="source-${index + 1}">${drawSource(source)}</li>`)}</ol>`,
      ]);

function drawEntry(
  { fragment, figure, quote, by, occasion, asOf, caution, sources, section, block }: RegisterEntry,
  document: Document,
  numbersOf: NumberedSources['numbersOf'],
): Markup {
  const numbers = sourceNumbers(numbersOf(sources));
  const place = markup`<a href="${chapterFile(section.slug)}#${block.id}">${inLanguage(block.label, document.language)}</a>`;
  const said = [
    by,
    occasion === undefined ? undefined : [comma, multilingual(occasion)],
    asOf === undefined ? undefined : [comma, markup`<time datetime="${asOf}">${dateInWords(asOf)}</time>`],
    caution === undefined ? numbers : undefined,
  ];
  return joinParts([
    markup`<li id="${fragment}"><p>${place} ${figure && markup`<strong>${figure}</strong> `}`,
    markup`<q${langAttributes(document.language)}>${quote}</q></p><p>${said}</p>`,
    caution === undefined ? undefined : markup`<p>${multilingual(caution)}${numbers}</p>`,
    markup`</li>`,
  ]);
}
