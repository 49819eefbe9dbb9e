/** The front pages of a book: its cover, and a title page that says where the text comes from. */
import { words } from '@words/book.ts';
import { words as documentWords } from '@words/document.ts';
import { language } from '@words/language.ts';
import { documentPath, publicAddress } from '../../core/addresses/addresses.ts';
import type { Document } from '../../core/model.ts';
import { addressedBlocks } from '../../core/reading-order.ts';
import { numberSources } from '../../core/terms/numbered-sources.ts';
import { numberedParagraphs } from '../../core/whose-numbers.ts';
import { inLanguage, langAttributes, multilingual } from '../../html/draw-language.ts';
import { forceInFile } from '../../html/force-in-words.ts';
import { versionInFile } from '../../html/version-in-words.ts';
import { joinParts, type Markup, markup } from '../../html/markup.ts';
import { sourceNumbers } from '../../html/terms/draw-sources.ts';
import { getPublication } from '../../publication.ts';
import { dateInWords } from '../../ui/format.ts';
import { drawLines } from './draw-text.ts';
import { type BookPage, chapterFile, TITLE_FILE } from './page.ts';
import { drawSourceList } from './register.ts';

/**
 * Makes the title page.
 *
 * @param site the site's origin, if it is known
 */
export function titlePage(document: Document, site: URL | undefined): BookPage {
  const { name } = getPublication().site;
  const content = joinParts([
    markup`<main><section epub:type="titlepage">`,
    markup`<h1 class="heading"${langAttributes(document.titleLanguage)}>${drawLines(document.heading)}</h1>`,
    markup`<p>${documentWords.byline(markup`<bdi>${document.publisher}</bdi>`, dateInWords(document.published))}</p>`,
    [versionInFile(document), forceInFile(document.force)].map((said) => said && markup`<p>${said}</p>`),
    markup`<p>${words.annotatedBy(name)}</p><p>${document.summary}</p>`,
    drawProvenance(document, site),
    markup`</section></main>`,
  ]);
  return { file: TITLE_FILE, title: document.title, language, content };
}

function drawProvenance(document: Document, site: URL | undefined): Markup {
  const { publisher, identifiers, url, closingNote, licence, receivedAs, provenance } = document;
  const sources = numberSources(provenance);
  const facts: readonly (readonly [string, ...(string | Markup | undefined)[]])[] = [
    [documentWords.publisher, publisher],
    [documentWords.published, dateInWords(document.published)],
    [documentWords.identifiers, ...identifiers],
    [documentWords.publishersPage, linked(url)],
    [documentWords.closingNote, closingNote && inLanguage(closingNote, document.language)],
    [documentWords.licence, licence && linked(licence.url, licence.name), licence?.attribution],
    [documentWords.received, dateInWords(document.received), receivedAs && documentWords.receivedAs[receivedAs]],
    [documentWords.extent, documentWords.parts(document.sections.length, numberedParagraphs(document).all)],
    [documentWords.hash, markup`<code>${document.sourceHash}</code>`],
    [words.edition, site && linked(publicAddress(documentPath(document.id), site))],
    ...provenance.map(
      ({ about, text, paragraphs, sources: own }) =>
        [
          about,
          joinParts([
            paragraphs.map((id) => drawPlace(id, document)),
            multilingual(text),
            sourceNumbers(sources.numbersOf(own)),
          ]),
        ] as const,
    ),
  ];
  const drawn = facts.map(([term, ...values]) => {
    const given = values.filter((value) => value !== undefined);
    return given.length === 0 ? undefined : [markup`<dt>${term}</dt>`, given.map((value) => markup`<dd>${value}</dd>`)];
  });
  return joinParts([
    markup`<h2>${documentWords.provenance}</h2><dl>${drawn}</dl>`,
    drawSourceList(sources.list),
    markup`<p>${words.ours(getPublication().site.name, linkedLicence())}</p>`,
  ]);
}

const linked = (url: string | undefined, name = url ?? ''): Markup | string =>
  url === undefined ? name : markup`<a href="${url}">${name}</a>`;

function linkedLicence(): Markup | string {
  const { name, url } = getPublication().site.licence;
  return linked(url, name);
}

function drawPlace(id: string, { sections, language: around }: Document): Markup[] {
  return sections.flatMap((section) =>
    addressedBlocks(section)
      .filter((block) => block.id === id)
      .map(({ label }) => markup`<a href="${chapterFile(section.slug)}#${id}">${inLanguage(label, around)}</a> `),
  );
}
