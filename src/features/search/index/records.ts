/** What can be found: a record for every paragraph, caption and sub-heading, and one for every term. */
import type { Document, Section, Term } from '../../../core/model.ts';
import { namesInText, namesOfTerm, type OtherNames } from './other-names.ts';

/** A record of the search index, in the shape of Pagefind's `addCustomRecord`. */
export interface SearchRecord {
  /** Address below the site's base, beginning with a slash. */
  readonly url: string;
  readonly language: string;
  /** The text that is searched and shown. */
  readonly content: string;
  /**
   * Searched too. `title` is a paragraph's bare label: with the section's title in it the ranking breaks. `also` is
   * what else its words may be sought by: `负 面 清 单; fumian qingdan | globalisation`. Chinese characters stand apart
   * so that each is a word to Pagefind, and any part of a name is found.
   */
  readonly meta: { readonly title: string; readonly also: string };
  /**
   * Not searched. `kind` is what the reader tells results apart by; for text, the slug and title of its `section`
   * and its place in `order` of reading. `forms` has an entry for each part of `also`: the words that go by those
   * names, `negative list; negative lists`.
   */
  readonly filters: {
    readonly kind: readonly [SearchKind];
    readonly section?: readonly [slug: string, title: string];
    readonly order?: readonly [string];
    readonly forms: readonly string[];
  };
}

/** Kinds of result. A sub-heading is text. */
export type SearchKind = 'text' | 'captions' | 'notes';

/** What can be found in a section. */
interface FoundBlock {
  /** A paragraph's or caption's id, a sub-heading's slug. */
  readonly fragment: string;
  readonly title: string;
  readonly kind: SearchKind;
  readonly text: string;
}

/** All records, documents first. */
export function searchRecords(documents: readonly Document[], terms: readonly Term[]): SearchRecord[] {
  const blocks = documents.flatMap((document) =>
    document.sections.flatMap((section) => foundBlocks(section).map((block) => ({ document, section, block }))),
  );
  const text = blocks.map(({ document, section, block }, index): SearchRecord => {
    const names = namesInText(block.text, terms, document.language);
    return {
      url: `/${document.id}/${section.slug}/#${block.fragment}`,
      language: document.language,
      content: block.text,
      meta: { title: block.title, also: writeNames(names) },
      filters: {
        kind: [block.kind],
        section: [section.slug, section.title],
        order: [String(index)],
        forms: writeForms(names),
      },
    };
  });
  return [...text, ...terms.map(toTermRecord)];
}

function foundBlocks(section: Section): FoundBlock[] {
  return section.blocks.flatMap((block): FoundBlock[] => {
    const { text } = block;
    switch (block.kind) {
      case 'paragraph':
        return [{ fragment: block.id, title: block.label, kind: 'text', text }];
      case 'caption':
        return [{ fragment: block.id, title: block.label, kind: 'captions', text }];
      case 'heading':
        return [{ fragment: block.id, title: `${section.label}, sub-heading`, kind: 'text', text }];
      case 'provenance':
        return [];
    }
  });
}

function toTermRecord(term: Term): SearchRecord {
  const names = namesOfTerm(term);
  return {
    url: `/terms/${term.id}/`,
    language: 'en',
    content: term.gloss,
    meta: { title: term.label, also: writeNames(names) },
    filters: { kind: ['notes'], forms: writeForms(names) },
  };
}

function writeNames(all: readonly OtherNames[]): string {
  const betweenCharacters = /(?<=\p{Script=Han})(?=\p{Script=Han})/gu;
  return all.map(({ names }) => names.map((name) => name.replace(betweenCharacters, ' ')).join('; ')).join(' | ');
}

const writeForms = (all: readonly OtherNames[]) => all.map(({ forms }) => forms.join('; '));
