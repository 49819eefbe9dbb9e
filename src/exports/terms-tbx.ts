/**
 * All terms for translators' programs: TermBase eXchange, ISO 30042:2019, in its dialect TBX-Basic.
 * https://www.tbxinfo.net/tbx-dialects/
 */
import { writeXml } from '../core/write-xml.ts';
import { x } from 'xastscript';
import { blockPath, publicAddress, sitePath, termPath } from '../core/addresses/addresses.ts';
import type { Publication, Term } from '../core/model.ts';
import { formsAlone } from '../core/forms/forms.ts';
import { listSaid, type TermNote } from '../core/terms/note.ts';
import { termNames } from '../core/terms/names.ts';
import { sourceInWords } from '../html/terms/source-in-words.ts';
import { dateInWords } from '../ui/format.ts';
import { notesRights } from '../ui/rights.ts';
import { noteLines } from './notes/note-lines.ts';

/** A name of a term in a language, and the kind of name that it is. */
interface Called {
  readonly language: string;
  readonly name: string;
  readonly kind: 'fullForm' | 'shortForm' | 'variant' | undefined;
}

/**
 * Writes the terms as concepts, each with its gloss and its names by language. Names in Latin letters count as a
 * language of their own ("zh-Latn").
 *
 * @param site the site's origin, if it is known: it makes the addresses absolute
 */
export function termBase(
  { site: { name, language, licence }, terms, concordance }: Pick<Publication, 'site' | 'terms' | 'concordance'>,
  site: URL | undefined,
): string {
  const linked = (path: string, words: string) =>
    x('xref', { type: 'externalCrossReference', target: publicAddress(path, site) }, words);
  const concepts = terms.map((term) => {
    const [first] = concordance.get(term.id) ?? [];
    const place = first && { document: first.document.id, section: first.section.slug, id: first.block.id };
    return x('conceptEntry', { id: `term-${term.id}` }, [
      linked(termPath(term.id), term.label),
      place && linked(blockPath(place), `${first.document.name} ${first.block.label}`),
      ...[...Map.groupBy(called(term, language), (one) => one.language)].map(([own, names]) =>
        x('langSec', { 'xml:lang': own }, [
          ...(own === language ? [...listSaid(term).map(drawSaid), ...drawNote(term)] : []),
          ...names.map((one) =>
            x('termSec', [x('term', one.name), one.kind && x('termNote', { type: 'termType' }, one.kind)]),
          ),
        ]),
      ),
    ]);
  });
  const base = x(
    'tbx',
    { xmlns: 'urn:iso:std:iso:30042:ed-2', type: 'TBX-Basic', style: 'dca', 'xml:lang': language },
    [
      x('tbxHeader', [
        x('fileDesc', [
          x('titleStmt', [x('title', name)]),
          x('sourceDesc', [x('p', publicAddress(sitePath(), site)), x('p', notesRights({ name, licence }))]),
        ]),
      ]),
      x('text', [x('body', concepts)]),
    ],
  );
  const head = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;
  return writeXml([head, base], { closeEmptyElements: true });
}

/** Draws what is said of a term: its gloss is its definition. */
const drawSaid = ({ field, text }: TermNote['said'][number]) =>
  field === 'gloss' ? x('descrip', { type: 'definition' }, text) : x('note', text);

/** Draws the whole note: what it says part by part, and its sources with their numbers in it. */
const drawNote = (term: Term) => [
  ...noteLines(term).map(({ heading, lines }) => x('note', `${heading}: ${lines.join(' ')}`)),
  ...term.sources.flatMap((source, index) => {
    const words = sourceInWords<{ readonly text: string }>(source, {
      title: ({ title }) => ({ text: title }),
      words: (text) => ({ text }),
      date: (date) => ({ text: dateInWords(date) }),
      copy: (address, text) => ({ text: `${text}: ${address}` }),
    });
    const written = words.map((part) => (typeof part === 'string' ? part : part.text)).join('');
    return [
      x('admin', { type: 'source' }, `[${index + 1}] ${written}`),
      ...(source.url === undefined
        ? []
        : [x('xref', { type: 'externalCrossReference', target: source.url }, source.title)]),
    ];
  }),
];

/**
 * Every name of a term: its label and other wordings, then its names in other languages, or its forms in the texts of a language
 * in which it has no name.
 */
function called(term: Term, language: string): Called[] {
  return [
    { language, name: term.label, kind: undefined },
    ...term.renderings.map((name) => ({ language, name, kind: 'variant' as const })),
    ...Object.entries(term.names).flatMap(([own, named]) => {
      const kinds = named.short === undefined ? [undefined] : (['fullForm', 'shortForm'] as const);
      return kinds.flatMap((kind) =>
        termNames({ names: { [own]: named } }, kind === 'shortForm').flatMap(({ name, lang, roman }) => [
          { language: lang, name, kind },
          ...(roman === undefined ? [] : [{ language: roman.lang, name: roman.name, kind }]),
        ]),
      );
    }),
    ...formsAlone(term, language).map(([own, name]) => ({ language: own, name, kind: undefined })),
  ];
}
