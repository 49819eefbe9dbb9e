/** Decisions as an editor writes them: dealt out to the documents that they are about. */
import { closest } from 'fastest-levenshtein';
import type { Decisions } from '../ids/alignment.ts';
import type { AddressDecisions } from '../published/changes.ts';

/** Decisions by the options of `npm run paragraphs`. */
export interface WrittenDecisions {
  /** This id is that paragraph, such as `iii-4=iii:5`, or `charter:iii-4=iii:5` where several documents have the id. */
  readonly same: readonly string[];
  /** This paragraph is new: `iii:5`. */
  readonly new: readonly string[];
  /** The words of this id are gone: `iii-4`. */
  readonly withdraw: readonly string[];
  /** The words of this id went into that: `iii-5=iii-4`. */
  readonly merge: readonly string[];
  /** This address is now that: `terms/berth=terms/mooring`. */
  readonly moved: readonly string[];
  /** This address was taken out: `terms/berth`. */
  readonly gone: readonly string[];
}

/** A document, as far as decisions name its parts. */
export interface DecidedDocument {
  readonly id: string;
  /** Its paragraph ids. */
  readonly ids: readonly string[];
  /** Its paragraphs and captions by their places: `iii:5`. */
  readonly places: readonly string[];
}

/** Decisions, each where it belongs. */
export interface DealtDecisions {
  /** By document; one about which nothing is decided is left out. */
  readonly documents: ReadonlyMap<string, Decisions>;
  readonly addresses: AddressDecisions;
  /** What names nothing, or more than one thing. */
  readonly refusals: readonly string[];
}

/** Deals decisions out. */
export function dealDecisions(written: WrittenDecisions, documents: readonly DecidedDocument[]): DealtDecisions {
  const refusals: string[] = [];
  const dealt = new Map<string, ReturnType<typeof noDecisions>>();
  /** Hands a decision to the one document that has the id or place of this name. */
  const deal = (
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
      refusals.push(
        `${option} ${name}: no document has it.${all.length === 0 ? '' : ` Did you mean ${closest(name, all)}?`}`,
      );
    else if (others.length > 0)
      refusals.push(
        `${option} ${name}: several documents have it. Say which is meant: ${found.map(({ document }) => `${document.id}:${name}`).join(' or ')}.`,
      );
    else {
      const { id } = first.document;
      const decisions = dealt.get(id) ?? noDecisions();
      dealt.set(id, decisions);
      take(first.own, decisions, (other) => withoutName(other, id));
    }
  };
  /** Puts a pair into a map in which it must be the first with its key. */
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
    deal('--same', id, 'ids', (own, { same }, without) => put('--same', same, own, without(place)));
  for (const place of written.new) deal('--new', place, 'places', (own, { fresh }) => fresh.add(own));
  for (const id of written.withdraw) deal('--withdraw', id, 'ids', (own, { withdrawn }) => withdrawn.add(own));
  for (const [id, into] of pairs('--merge', written.merge))
    deal('--merge', id, 'ids', (own, { merged }, without) => put('--merge', merged, own, without(into)));
  const moved = new Map<string, string>();
  for (const [from, to] of pairs('--moved', written.moved)) put('--moved', moved, toAddress(from), toAddress(to));
  return { documents: dealt, addresses: { moved, gone: new Set(written.gone.map(toAddress)) }, refusals };
}

const noDecisions = () => ({
  same: new Map<string, string>(),
  fresh: new Set<string>(),
  withdrawn: new Set<string>(),
  merged: new Map<string, string>(),
});

/** A name without the document before its colon. */
const withoutName = (name: string, document: string) =>
  name.startsWith(`${document}:`) ? name.slice(document.length + 1) : name;

/** An address as the lock file has it, however its slashes are written. */
const toAddress = (name: string) => `${name.replace(/^\/+|\/+$/g, '')}/`;
