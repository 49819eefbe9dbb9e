/** What can be found: a record for every paragraph and caption, and one for every term. */
import { findOccurrences } from '../concordance/occurrences.ts';
import { withoutTones } from '../languages/pinyin.ts';
import { addressedBlocks, type Document, type Term } from './library.ts';

/** A record of the search index, in the shape of Pagefind's `addCustomRecord`. */
export interface SearchRecord {
  /** Address below the site's base, beginning with a slash. */
  readonly url: string;
  readonly language: string;
  /** The text that is searched and excerpted. */
  readonly content: string;
  /** Searched too. `names` are parted by semicolons. `title` is a paragraph's bare label: with the section's title in it the ranking breaks. */
  readonly meta: Readonly<Record<string, string>>;
  /** Not searched: `kind`, and for a paragraph the title of its section. */
  readonly filters: Readonly<Record<string, string[]>>;
}

/** All records, documents first. */
export function searchRecords(documents: readonly Document[], terms: readonly Term[]): SearchRecord[] {
  const forms = new Map(terms.map((term) => [term.id, term.forms]));
  const paragraphs = documents.flatMap((document) =>
    document.sections.flatMap((section) =>
      addressedBlocks(section).map(({ id, label, text }) => {
        const used = new Set(findOccurrences(text, forms).map(({ term }) => term));
        return {
          url: `/${document.id}/${section.slug}/#${id}`,
          language: document.language,
          content: text,
          meta: {
            title: label,
            names: terms
              .filter((term) => used.has(term.id))
              .flatMap(otherNames)
              .join('; '),
          },
          filters: { kind: ['paragraph'], section: [section.title] },
        };
      }),
    ),
  );
  return [...paragraphs, ...terms.map(toTermRecord)];
}

function toTermRecord(term: Term): SearchRecord {
  return {
    url: `/terms/${term.id}/`,
    language: 'en',
    content: [...term.forms, term.gloss].join('. '),
    meta: {
      title: term.label,
      zh: term.zh,
      names: [...term.forms, ...otherNames(term)].join('; '),
      gloss: term.gloss,
    },
    filters: { kind: ['term'] },
  };
}

/** Names that the text itself does not have: Chinese, pinyin with and without tones, acronyms. */
function otherNames({ zh, zhShort, pinyin, pinyinShort, renderings }: Term): string[] {
  const spoken = [pinyin, pinyinShort].filter((name) => name !== undefined);
  return [zh, zhShort, ...spoken, ...spoken.map(withoutTones), ...renderings].filter((name) => name !== undefined);
}
