/** Reads since when and until when an Akoma Ntoso document and its parts are in force, and by which id a part is known. */
import type { Element } from 'xast';
import { findOwn } from './akoma-ntoso-documents.ts';
import { local } from './akoma-ntoso-tree.ts';
import { factAttribute, type ProvisionFact } from './facts-of-passages.ts';
import { dayBefore, dayIn } from './profiles/days.ts';
import type { Facts } from './reading.ts';

/** Since when and until when something is in force. */
type Days = Pick<ProvisionFact, 'from' | 'until'>;

/**
 * Gives the parts of a document what its metadata says of them, and returns what that says of the whole text. A time interval
 * counts if it refers to what the file calls being in force; any other, such as that of effects, does not. It ends on the day of its
 * event, on which the text is no longer in force.
 */
export function takeForce(top: Element): Facts['force'] {
  const days = daysByGroup(top);
  const daysOf = ({ attributes: { period } }: Element) => days.get(idOf(period));
  const visit = (node: Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element' || local(child) === 'meta') continue;
      const [found, key] = [daysOf(child), child.attributes['wId'] ?? undefined];
      const fact: ProvisionFact = { ...(key !== undefined && { key }), ...(found && { state: 'in-force', ...found }) };
      Object.assign(child.attributes, factAttribute(fact));
      visit(child);
    }
  };
  visit(top);
  const body = findOwn(top, (node) => local(node) === 'body');
  const whole = daysOf(top) ?? (body && daysOf(body));
  if (days.size === 0) return undefined;
  const names = ['temporalData', 'lifecycle'];
  return { ...(whole && { state: 'in-force', ...whole }), names: whole ? names : [], namesOfPassages: names };
}

/** The days in force of each group of intervals, by its id. */
function daysByGroup(top: Element): ReadonlyMap<string, Days> {
  // What has no id cannot be meant.
  const events = new Map(
    childrenOf(findOwn(top, (node) => local(node) === 'lifecycle'))
      .filter((event) => ownId(event) !== '')
      .map((event) => [ownId(event), dayIn(event.attributes['date'])]),
  );
  const names = new Map(
    childrenOf(findOwn(top, (node) => local(node) === 'references')).map((one) => [
      ownId(one),
      one.attributes['href'] ?? '',
    ]),
  );
  const isInForce = ({ attributes: { refersTo } }: Element) =>
    [idOf(refersTo), names.get(idOf(refersTo)) ?? ''].some((name) => IN_FORCE.test(name));
  return new Map(
    childrenOf(findOwn(top, (node) => local(node) === 'temporalData')).flatMap((group) => {
      // Days of several intervals would not be one time.
      const [interval, ...more] = childrenOf(group).filter(isInForce);
      if (interval === undefined || more.length > 0 || ownId(group) === '') return [];
      const [from, end] = ['start', 'end'].map((name) => events.get(idOf(interval.attributes[name])));
      return [[ownId(group), { ...(from && { from }), ...(end && { until: dayBefore(end) }) }] as const];
    }),
  );
}

/** How ontologies of Akoma Ntoso name the interval in which a text is in force: "inForce", ".../concept/in-force". */
const IN_FORCE = /(?:^|[/#.])in-?force(?:Time)?$/i;

const childrenOf = (node: Element | undefined): Element[] =>
  (node?.children ?? []).filter((child) => child.type === 'element');

const ownId = ({ attributes }: Element): string => attributes['eId'] ?? attributes['id'] ?? '';

/** The id to which an attribute refers. */
const idOf = (reference: string | null | undefined): string => (reference ?? '').replace(/^#/, '');
