/** Reads a document in Akoma Ntoso: all text outside its metadata is official. */
import { blockOf, type Detail } from '../details.ts';
import { daysIn } from '../force.ts';
import type { JsonReading } from '../json.ts';
import type { ReadFacts, ReadTaken } from './reading.ts';
import { attributeOf, blocksInXml, type Element, elementsIn, named, rootOf, type XmlFormat } from './xml.ts';

const AKOMA_NTOSO: XmlFormat = {
  // A quotation is within a paragraph that has no words of its own.
  isBlock: (element) =>
    named('p', 'heading', 'crossHeading', 'caption')(element) &&
    elementsIn(element, named('embeddedStructure')).length === 0,
  isLeftOut: named('num'),
  nameOf: (element) => attributeOf(element, 'eId'),
  footnoteOf: (element) => (element.name === 'authorialNote' ? element : undefined),
};

/** `document.akn.xml` */
export const readAkomaNtoso: ReadTaken = (file) =>
  blocksInXml(elementsIn(rootOf(file.textOf()), named('preface', 'body', 'mainBody')), AKOMA_NTOSO);

/** The publisher is a name of the references, and the date is that of the edition: "published 2024-06" if it is no day. */
export const readFactsOfAkomaNtoso: ReadFacts = (file) => {
  const root = rootOf(file.textOf());
  const value = (name: string, key: string, is: (element: Element) => boolean = () => true) =>
    elementsIn(root, (element) => element.name === name && is(element)).map(
      (element) => attributeOf(element, key) ?? '',
    );
  const [expression] = elementsIn(root, named('FRBRExpression'));
  const [date] = expression === undefined ? [] : elementsIn(expression, named('FRBRdate'));
  return {
    publisher: value('TLCOrganization', 'showAs', (element) => attributeOf(element, 'eId') === 'publisher')[0],
    published: date && (/^published (.+)$/.exec(attributeOf(date, 'name') ?? '')?.[1] ?? attributeOf(date, 'date')),
    links: value('FRBRalias', 'value', (element) => attributeOf(element, 'name') === 'publisher'),
  };
};

/** The first and the last day of each interval of being in force, by the name of its group. An interval ends on the day after. */
function intervalsIn(root: Element): ReadonlyMap<string, string> {
  const dates = new Map(
    elementsIn(root, named('eventRef')).map((event) => [`#${attributeOf(event, 'eId')}`, attributeOf(event, 'date')]),
  );
  return new Map(
    elementsIn(root, named('temporalGroup')).map((group) => {
      const [interval] = elementsIn(
        group,
        (one) => one.name === 'timeInterval' && attributeOf(one, 'refersTo') === '#in_force',
      );
      const [from, end] = ['start', 'end'].map((name) => interval && dates.get(attributeOf(interval, name) ?? ''));
      return [`#${attributeOf(group, 'eId')}`, daysIn({ from, until: end && dayBefore(end) })];
    }),
  );
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** Returns the elements that have a name, whatever they are in. */
const namedWithin = (element: Element): Element[] =>
  element.children.flatMap((child) =>
    child.type !== 'element'
      ? []
      : [...(attributeOf(child, 'eId') === undefined ? [] : [child]), ...namedWithin(child)],
  );

/** The days in force of a document in Akoma Ntoso, and of its passages. */
export function readPeriods(text: string, document: string): JsonReading {
  const root = rootOf(text);
  const intervals = intervalsIn(root);
  const given = (element: Element | undefined) => {
    const period = element && attributeOf(element, 'period');
    return period === undefined ? 'no days' : (intervals.get(period) ?? `an interval ${period} that is not there`);
  };
  const top = root.children.find((child) => child.type === 'element');
  const passages = elementsIn(root, named('preface', 'body', 'mainBody')).flatMap(namedWithin);
  return {
    details: [
      { kind: 'period', of: document, given: given(top) },
      ...passages.map((passage): Detail => ({
        kind: 'period',
        of: blockOf(document, attributeOf(passage, 'eId') ?? ''),
        given: given(passage),
      })),
    ],
  };
}
