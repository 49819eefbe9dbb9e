/** The metadata of a document in Akoma Ntoso: which work it is, its editions, its terms, and our notes. */
import { words } from '@words/exports.ts';
import { threeLetterCode } from '../../core/languages/three-letter-code.ts';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { documentPath, filePath, publicAddress, sitePath, termPath } from '../../core/addresses/addresses.ts';
import { mediaTypeOf } from '../../core/media-types.ts';
import type { Document, Term } from '../../core/model.ts';
import { originalOf } from '../../core/pairs/texts.ts';
import { firstMarks } from '../../core/reading-order.ts';
import { getPublication } from '../../publication.ts';
import { carriedFiles } from '../carried-files.ts';
import { sourceInWords } from '../../html/terms/source-in-words.ts';
import { dateInWords } from '../../ui/format.ts';
import { noteInLine } from '../note-in-line.ts';
import { rightsOf } from '../../ui/rights.ts';
import { noteLines } from '../notes/note-lines.ts';
import type { Periods } from './force.ts';
import { conceptId, noteId } from './words.ts';

const FILE = 'document.akn.xml';

/** Who says what: the publisher of the official text, and this publication. */
const [PUBLISHER, ROLE, TRANSLATOR] = ['publisher', 'publisher_role', 'translator'];
export const PUBLICATION = 'publication';

/** For a country that is not known; Unicode's locales have it so too. */
const UNKNOWN_COUNTRY = 'ZZ';

/**
 * Makes the metadata. Nothing is stated that the document's description does not say: the country is unknown, the
 * oldest edition need not be the original, and an edition need not be an amendment.
 *
 * @param site the site's origin, if it is known
 */
export function metaOf(document: Document, terms: readonly Term[], periods: Periods, site: URL | undefined): Element {
  const { publisher } = document;
  const editions = document.editions.length === 1 ? [] : document.editions;
  const { site: publication } = getPublication();
  const byId = new Map(terms.map((term) => [term.id, term]));
  const used = firstMarks(document).flatMap(({ term }) => byId.get(term) ?? []);
  const address = (id: string) => publicAddress(documentPath(id), site);
  const rights = rightsOf(document, getPublication().site);
  return x('meta', [
    x('identification', { source: `#${PUBLICATION}` }, [
      workProperties(originalOfWork(document), site),
      expressionProperties(document, site),
      manifestationProperties(document, site),
    ]),
    ...(editions.length + periods.events.length === 0
      ? []
      : [
          x('lifecycle', { source: `#${PUBLICATION}` }, [
            ...editions.map(({ published }, index) =>
              x('eventRef', {
                date: firstDayOf(published),
                source: `#${editionId(index)}`,
              }),
            ),
            ...periods.events,
          ]),
        ]),
    ...periods.temporalData,
    x('references', { source: `#${PUBLICATION}` }, [
      ...editions.map(({ id, published }, index) =>
        x('TLCReference', {
          eId: editionId(index),
          name: 'edition',
          href: address(id),
          showAs: published,
        }),
      ),
      x('TLCOrganization', { eId: PUBLISHER, href: `#${PUBLISHER}`, showAs: publisher }),
      x('TLCOrganization', { eId: PUBLICATION, href: publicAddress(sitePath(), site), showAs: publication.name }),
      x('TLCRole', { eId: ROLE, href: `#${ROLE}`, showAs: words.publisherRole }),
      ...(document.translator === undefined
        ? []
        : [
            x('TLCReference', {
              eId: TRANSLATOR,
              name: 'translator',
              href: `#${TRANSLATOR}`,
              showAs: document.translator,
            }),
          ]),
      ...periods.concepts,
      ...used.map(({ id, label }) =>
        x('TLCConcept', { eId: conceptId(id), href: publicAddress(termPath(id), site), showAs: label }),
      ),
    ]),
    ...(used.length === 0
      ? []
      : [
          x(
            'notes',
            { source: `#${PUBLICATION}`, 'xml:lang': publication.language },
            used.map((term) => noteOf(term, document, site)),
          ),
        ]),
    x('proprietary', { source: `#${PUBLICATION}` }, [
      ...[rights.text, rights.notes].map((said) =>
        x('dcterms:rights', { 'xmlns:dcterms': 'http://purl.org/dc/terms/' }, said),
      ),
      carriedFiles(document),
    ]),
  ]);
}

/** A note on a term: in one paragraph what it says in short, then the whole note with its sources. */
function noteOf(term: Term, document: Document, site: URL | undefined): Element {
  const note = noteInLine<Element | string>(term, document, site, {
    text: (part) => part,
    link: (href, part) => x('a', { href }, part),
    name: ({ name }) => name,
  });
  return x('note', { eId: noteId(term.id) }, [
    x('p', note),
    ...noteLines(term).flatMap(({ heading, lines }) => [
      x('p', [x('b', heading)]),
      ...lines.map((line) => x('p', line)),
    ]),
    ...term.sources.map((source, index) => x('p', [`[${index + 1}] `, ...sourceParts(source)])),
  ]);
}

const sourceParts = (source: Term['sources'][number]): (Element | string)[] =>
  sourceInWords<Element>(source, {
    title: ({ title, url }) => (url === undefined ? x('i', title) : x('a', { href: url }, title)),
    words: (part) => x('span', part),
    date: (date) => x('span', dateInWords(date)),
    copy: (href, part) => x('a', { href }, part),
  }).slice();

/** The original, whose properties are those of the work in every language. */
const originalOfWork = (document: Document): Document =>
  originalOf(document, getPublication().documents)?.original ?? document;

function workProperties(document: Document, site: URL | undefined): Element {
  const { work, kind, url, shortTitle, country, identifiers, published, editions } = document;
  return x('FRBRWork', [
    ...named(publicAddress(documentPath(work), site)),
    x('FRBRalias', { value: url, name: 'publisher' }),
    ...(shortTitle === undefined ? [] : [x('FRBRalias', { value: shortTitle, name: 'shortTitle' })]),
    dateOf(editions[0]?.published ?? published, 'published'),
    publisherOf(),
    x('FRBRcountry', { value: country?.toLowerCase() ?? UNKNOWN_COUNTRY }),
    x('FRBRsubtype', { value: kind }),
    ...identifiers.map((value) => x('FRBRnumber', { value })),
    x('FRBRname', { value: work }),
  ]);
}

/** An edition is an expression of the work: its address changes when a newer one comes, and this name does not. */
function expressionProperties(document: Document, site: URL | undefined): Element {
  const { id, version, url, language, published, sourceHash } = document;
  return x('FRBRExpression', [
    ...named(nameOfExpression(document, site)),
    x('FRBRalias', { value: publicAddress(documentPath(id), site), name: 'address' }),
    // That of the original is said of the work.
    ...(version === undefined ? [] : [x('FRBRalias', { value: url, name: 'publisher' })]),
    x('FRBRalias', { value: sourceHash, name: 'source.txt-sha-256' }),
    dateOf(published, 'published'),
    publisherOf(),
    x('FRBRlanguage', { language: threeLetterCode(language) }),
    ...translation(document, site),
  ]);
}

const nameOfExpression = ({ work, language, published }: Document, site: URL | undefined): string =>
  `${publicAddress(documentPath(work), site)}#${language}@${published}`;

/** Of which expression a translation is, and by whom. A version that is as binding as the original is no translation. */
function translation(document: Document, site: URL | undefined): Element[] {
  const of = originalOf(document, getPublication().documents)?.edition;
  if (of === undefined || document.translator === undefined) return [];
  return [
    x('FRBRtranslation', {
      href: nameOfExpression(of, site),
      fromLanguage: of.language,
      authoritative: 'false',
      by: `#${TRANSLATOR}`,
    }),
  ];
}

function manifestationProperties({ id, received }: Document, site: URL | undefined): Element {
  return x('FRBRManifestation', [
    ...named(publicAddress(filePath(id, FILE), site)),
    dateOf(received, 'received'),
    x('FRBRauthor', { href: `#${PUBLICATION}` }),
    x('FRBRformat', { value: mediaTypeOf(FILE) }),
  ]);
}

const named = (value: string) => [x('FRBRthis', { value }), x('FRBRuri', { value })];

const publisherOf = () => x('FRBRauthor', { href: `#${PUBLISHER}`, as: `#${ROLE}` });

const editionId = (index: number) => `edition_${index + 1}`;

/** A date. The standard knows only days: for a month or a year the name has what is known, "published 2024-06". */
const dateOf = (date: string, name: string) =>
  x('FRBRdate', { date: firstDayOf(date), name: date === firstDayOf(date) ? name : `${name} ${date}` });

/** The day, or the first day of a month or a year. */
const firstDayOf = (date: string): string => `${date}-01-01`.slice(0, 10);
