/** Every file in which a document can be taken away: listed on its front page, written beside it. */
import { citationsOf } from '../citations/citations.ts';
import { toBibtex, toRis } from '../citations/engine.ts';
import { toItem } from '../citations/item.ts';
import { blockPath, publicAddress } from '../core/addresses.ts';
import type { Document, Term } from '../core/model.ts';
import { registerEntries } from '../core/statements/register.ts';
import { exportAnnotations } from './annotations.ts';
import { exportDocument } from './document-json.ts';
import { exportMarkdown } from './document-markdown.ts';
import { exportText } from './document-text.ts';
import { exportParagraphs } from './paragraphs-json.ts';
import { registerTable } from './register-csv.ts';

/** A file that comes with a document. */
export interface Format {
  /** Its name, below the document's address. */
  readonly file: string;
  readonly mediaType: string;
  /** What it is, for the list on the front page. */
  readonly name: string;
  /** What is in it and for whom. */
  readonly purpose: string;
  /** Whether a document has it; all do where this is left out. */
  readonly comesWith?: (document: Document) => boolean;
  /** Its content, given the site's origin where that is known. */
  readonly make: (document: Document, terms: readonly Term[], site: URL | undefined) => string;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** The files that come with a document, in the order in which they are listed. */
export function formatsOf(document: Document): Format[] {
  return FORMATS.filter(({ comesWith }) => comesWith?.(document) ?? true);
}

const FORMATS: readonly Format[] = [
  {
    file: 'document.txt',
    mediaType: 'text/plain',
    name: 'Plain text',
    purpose: 'the official text and nothing else, a blank line between paragraphs',
    make: (document) => exportText(document),
  },
  {
    file: 'document.md',
    mediaType: 'text/markdown',
    name: 'Markdown',
    purpose: 'the text with paragraph ids and links, the notes as footnotes',
    make: exportMarkdown,
  },
  {
    file: 'document.json',
    mediaType: 'application/json',
    name: 'JSON',
    purpose: 'sections and paragraphs with ids, addresses, words, and every term in them with its position',
    make: (document, _, site) => json(exportDocument(document, site)),
  },
  {
    file: 'annotations.jsonld',
    mediaType: 'application/ld+json',
    name: 'Web Annotations',
    purpose: 'the notes by the W3C’s model, each tied to its words by a quotation with context and by its paragraph',
    make: (...from) => json(exportAnnotations(...from)),
  },
  {
    file: 'facts.csv',
    mediaType: 'text/csv',
    name: 'Register of facts',
    purpose: 'figures, quotations and commitments in their exact words, for spreadsheets',
    comesWith: ({ register }) => register !== undefined,
    make: (document, terms, site) =>
      registerTable(registerEntries(document), terms, ({ section, block }) =>
        publicAddress(blockPath({ document: document.id, section: section.slug, id: block.id }), site),
      ),
  },
  {
    file: 'paragraphs.json',
    mediaType: 'application/json',
    name: 'Register of paragraphs',
    purpose: 'every paragraph id ever given, and what became of it',
    make: (document, _, site) => json(exportParagraphs(document, site)),
  },
  {
    file: 'cite.bib',
    mediaType: 'application/x-bibtex',
    name: 'BibTeX',
    purpose: 'the reference, for LaTeX and JabRef',
    make: (document) => toBibtex(toItem(document)),
  },
  {
    file: 'cite.ris',
    mediaType: 'application/x-research-info-systems',
    name: 'RIS',
    purpose: 'the reference, for EndNote, Mendeley and NoteExpress',
    make: (document) => toRis(toItem(document)),
  },
  {
    file: 'cite.csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    name: 'CSL-JSON',
    purpose: 'the reference, for Zotero and Pandoc',
    make: (document) => json([toItem(document)]),
  },
  {
    file: 'citations.json',
    mediaType: 'application/json',
    name: 'Citations',
    purpose: 'the document and every paragraph, cited in every style; {accessed} stands for the day of reading',
    make: (document) => json(citationsOf(document)),
  },
];
