/**
 * Parses the decisions that an editor writes on the command line, and assigns each to the document that it concerns.
 */
import { didYouMean } from '../faults/did-you-mean.ts';
import type { Decisions } from '../ids/alignment.ts';
import type { AddressDecisions } from '../published/changes.ts';

/** The decisions, by the options of `npm run paragraphs`. */
export interface WrittenDecisions {
  /**
   * This id belongs to that paragraph, such as `iii-4=iii:5`, or `charter:iii-4=iii:5` where several documents have the
   * id.
   */
  readonly same: readonly string[];
  /** This paragraph is new: `iii:5`. */
  readonly new: readonly string[];
  /** The words of this id were deleted: `iii-4`. */
  readonly withdraw: readonly string[];
  /** The words of this id were merged into that one: `iii-5=iii-4`. */
  readonly merge: readonly string[];
  /** This address has a new name: `terms/berth=terms/mooring`. */
  readonly moved: readonly string[];
  /** This address was removed: `terms/berth`. */
  readonly gone: readonly string[];
  /** This id, which two merged branches gave to two paragraphs, stays with the one that the lock file says: `iii-4`. */
  readonly keep?: readonly string[];
}

/** Of an editor who has decided nothing. */
export const NOTHING_DECIDED: WrittenDecisions = { same: [], new: [], withdraw: [], merge: [], moved: [], gone: [] };

/** The part of a document that decisions can refer to. */
export interface DecidedDocument {
  readonly id: string;
  /** Its paragraph ids. */
  readonly ids: readonly string[];
  /** The places of its paragraphs and captions: `iii:5`. */
  readonly places: readonly string[];
}

/** Decisions, assigned to what they concern. */
export interface AssignedDecisions {
  /** By document; a document without decisions is left out. */
  readonly documents: ReadonlyMap<string, Decisions>;
  readonly addresses: AddressDecisions;
  /** Why decisions were refused: what they name does not exist, or is ambiguous. */
  readonly refusals: readonly string[];
}

/** Assigns each decision to its document, or refuses it. */
export function assignDecisions(written: WrittenDecisions, documents: readonly DecidedDocument[]): AssignedDecisions {
  const refusals: string[] = [];
  const assigned = new Map<string, ReturnType<typeof noDecisions>>();
  /** Gives a decision to the one document that has an id or place with this name. */
  const assign = (
    option: string,
    name: string,
    of: 'ids' | 'places',
    take: (own: string, decisions: ReturnType<typeof noDecisions>, without: (other: string) => string) => void,
  ) => {
    const found = documents.flatMap((document) => {
      const own = [name, withoutName(name, document.id)].find((part) => document[of].includes(part));
      return own === undefined ? [] : [{ document, own }];
    });
    const [first, ...others] = found;
    const all = documents.flatMap((document) => document[of]);
    if (first === undefined)
      refusals.push(`${option} ${name}: no document has it.${didYouMean(name, all, (one) => one)}`);
    else if (others.length > 0)
      refusals.push(
        `${option} ${name}: several documents have it. Say which is meant: ${found.map(({ document }) => `${document.id}:${name}`).join(' or ')}.`,
      );
    else {
      const { id } = first.document;
      const decisions = assigned.get(id) ?? noDecisions();
      assigned.set(id, decisions);
      take(first.own, decisions, (other) => withoutName(other, id));
    }
  };
  /** Adds a pair to a map, and refuses a second decision with the same key. */
  const put = (option: string, map: Map<string, string>, key: string, value: string) => {
    if ((map.get(key) ?? value) !== value)
      refusals.push(`${option}: ${key} cannot be both ${map.get(key)} and ${value}.`);
    map.set(key, value);
  };
  const pairs = (option: string, texts: readonly string[]) =>
    texts.flatMap((text): (readonly [string, string])[] => {
      const [left = '', right = '', ...more] = text.split('=');
      if (left !== '' && right !== '' && more.length === 0) return [[left, right]];
      refusals.push(`${option} ${text}: expected two names joined by "=".`);
      return [];
    });

  for (const [id, place] of pairs('--same', written.same))
    assign('--same', id, 'ids', (own, { same }, without) => put('--same', same, own, without(place)));
  for (const place of written.new) assign('--new', place, 'places', (own, { fresh }) => fresh.add(own));
  for (const id of written.withdraw) assign('--withdraw', id, 'ids', (own, { withdrawn }) => withdrawn.add(own));
  for (const [id, into] of pairs('--merge', written.merge))
    assign('--merge', id, 'ids', (own, { merged }, without) => put('--merge', merged, own, without(into)));
  const moved = new Map<string, string>();
  for (const [from, to] of pairs('--moved', written.moved)) put('--moved', moved, toAddress(from), toAddress(to));
  return { documents: assigned, addresses: { moved, gone: new Set(written.gone.map(toAddress)) }, refusals };
}

const noDecisions = () => ({
  same: new Map<string, string>(),
  fresh: new Set<string>(),
  withdrawn: new Set<string>(),
  merged: new Map<string, string>(),
});

/** Removes the document's name and colon from the front of a name. */
const withoutName = (name: string, document: string) =>
  name.startsWith(`${document}:`) ? name.slice(document.length + 1) : name;

/** Writes an address as the lock file does, wherever the editor put slashes. */
const toAddress = (name: string) => `${name.replace(/^\/+|\/+$/g, '')}/`;
