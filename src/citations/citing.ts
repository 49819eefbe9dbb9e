/** What the copy menu needs to cite any passage of a document. The build makes it, and readers' browsers fill it in. */
import { words } from '@words/exports.ts';
import { type QuotationMarks, quotationMarksOf } from '../core/languages/quotation-marks.ts';
import type { Document } from '../core/model.ts';
import { templatesOf } from './citations.ts';
import { toBibtex } from './engine.ts';
import { toRis } from './ris.ts';
import { citationKey, toItem } from './item.ts';
import type { StyleTemplates } from './place.ts';

/** The file `citing.json` that comes with a document. */
export interface Citing {
  /** Citations in every style. */
  readonly styles: readonly StyleTemplates[];
  /** The quotation marks of the document's language. */
  readonly quotationMarks: QuotationMarks;
  /** An entry for the passage, for bibliography programs, in every format. */
  readonly entries: readonly EntryTemplate[];
  /** Whether something refers to passages of the document; `passage.json` says what (exports/formats.ts). */
  readonly isReferredTo?: true;
}

/** An entry in one format of bibliography programs. */
export interface EntryTemplate {
  readonly format: 'bibtex' | 'ris' | 'csl';
  /** The name of the format. */
  readonly name: string;
  /** The entry, with `{id}`, `{place}` and `{address}` in the place of the passage's own. */
  readonly text: string;
}

/**
 * Makes the content of `citing.json` for a document.
 * @throws if a style would print the date of access in a form that browsers do not fill in
 */
export function citingOf(document: Document): Citing {
  const { url, language } = document;
  const { note, ...item } = toItem(document);
  const passage = {
    ...item,
    id: ID,
    URL: ADDRESS,
    note: words.notePassage(PLACE, note, PAGE),
  };
  const withSigns = (entry: string, page: string) =>
    entry
      .replaceAll(ID, `${citationKey(document)}{id}`)
      .replaceAll(ADDRESS, '{address}')
      .replaceAll(PLACE, '{place}')
      .replaceAll(PAGE, () => page);
  return {
    styles: templatesOf(document),
    quotationMarks: quotationMarksOf(language),
    entries: [
      {
        format: 'bibtex',
        name: words['cite.bib'].name,
        text: withSigns(toBibtex(passage), `\\url{${url.replace(/[%#]/g, '\\$&')}}`),
      },
      { format: 'ris', name: words['cite.ris'].name, text: withSigns(toRis(passage), url) },
      { format: 'csl', name: words['cite.csl.json'].name, text: withSigns(JSON.stringify([passage], null, 1), url) },
    ],
  };
}

/** Private characters that no format escapes and no text has. */
const [ID, PLACE, ADDRESS, PAGE] = ['\uE001', '\uE002', '\uE003', '\uE004'] as const;
