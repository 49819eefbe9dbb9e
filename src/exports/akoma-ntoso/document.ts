/**
 * A document in Akoma Ntoso 3.0 (OASIS LegalDocML): its text as a hierarchy with our ids, and whatever is ours in the
 * metadata.
 *
 * http://docs.oasis-open.org/legaldocml/akn-core/v1.0/akn-core-v1.0-part1-vocabulary.html
 */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { sectionId } from '../../core/addresses/addresses.ts';
import { type ContentsEntry, contentsOf } from '../../core/contents.ts';
import type { Document, Section, Term } from '../../core/model.ts';
import { xmlFile } from '../xml-file.ts';
import { blocksOf } from './blocks.ts';
import { type Periods, periodsOf } from './force.ts';
import { metaOf, PUBLICATION } from './meta.ts';
import { partElement } from './parts.ts';
import { inLines } from './words.ts';

/**
 * The element for each kind of document; any other kind is a `doc`. Laws are what the standard calls acts, and a
 * declaration is the statement of a body. The attribute `name` has the kind itself.
 */
const ELEMENTS: Readonly<Record<string, 'act' | 'statement'>> = { law: 'act', declaration: 'statement' };

/**
 * Writes a document in Akoma Ntoso. The `eId` of a block, a heading or a section is its id on the page of the whole
 * document; the eIds of everything else contain "_", which none of those does. Text outside `meta` is official, and our
 * labels are in `title`. A block that has no official number, so that we count it, is of the class `counted`.
 *
 * @param terms the publication's terms
 * @param site the site's origin, if it is known: it makes the addresses absolute
 */
export function exportAkomaNtoso(document: Document, terms: readonly Term[], site: URL | undefined): string {
  const { kind, heading, titleLanguage, language } = document;
  const element = ELEMENTS[kind] ?? 'doc';
  const periods = periodsOf(document, `#${PUBLICATION}`);
  const whole: Element = x('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, [
    x(element, { name: kind, contains: 'singleVersion', ...periods.ofDocument }, [
      metaOf(document, terms, periods, site),
      x('preface', { 'xml:lang': titleLanguage }, [x('p', [x('docTitle', inLines(heading))])]),
      x(
        element === 'act' ? 'body' : 'mainBody',
        { 'xml:lang': language },
        partsOf(contentsOf(document), periods, site),
      ),
    ]),
  ]);
  return xmlFile(whole);
}

/** Sections, in the groups that contain them. */
function partsOf(entries: readonly ContentsEntry[], periods: Periods, site: URL | undefined): ElementContent[] {
  return entries.flatMap((entry): ElementContent[] => [
    { type: 'text', value: '\n' },
    'section' in entry
      ? sectionOf(entry.section, periods, site)
      : partElement(entry.group.heading, 'group', {}, [
          x('heading', inLines(entry.group.heading)),
          ...partsOf(entry.entries, periods, site),
        ]),
  ]);
}

function sectionOf(section: Section, periods: Periods, site: URL | undefined): Element {
  const { slug, label, heading } = section;
  return partElement(heading, 'section', { eId: sectionId(slug), title: label }, [
    ...(heading === undefined ? [] : [x('heading', inLines(heading))]),
    ...blocksOf(section, periods, site),
  ]);
}
