/** Tells what changed from one edition of a document to another, with the words of both. */
import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { CHANGE_KINDS } from '../core/editions/compare-editions.ts';
import { expressionOf } from '../core/expression.ts';
import { answer, count, documentOrOnly, READS_ONLY, someWords } from './answer.ts';
import type { Library, LibraryDocument } from './library.ts';
import { describePassage, passageAnswer, passageAt, placesInDocument } from './passages.ts';
import { nearOnes, Unanswerable } from './unanswerable.ts';

/** The most articles whose words are given in one answer. */
const MOST = 50;

const kindField = z.enum(CHANGE_KINDS);

/** An article in both editions. */
const changeAnswer = z.object({
  kind: kindField,
  id: z.string(),
  label: z.string(),
  passages: z
    .array(z.object({ before: passageAnswer.optional(), after: passageAnswer.optional() }))
    .describe('Those of its passages whose words or label differ, in both editions.'),
});

/** Adds the tool. */
export function addChanges(server: McpServer, library: Library): void {
  server.registerTool(
    'changes',
    {
      title: 'Changes between editions',
      description:
        'Tells what became of each article, or other passage with a number of its own, from one edition of a document to another: unchanged, renumbered, moved, reworded, new or gone, with the official words of both editions.',
      inputSchema: z.object({
        document: someWords.optional().describe('The id of a document with several editions.'),
        from: someWords.optional().describe('The date of the earlier edition; by default the one before the later.'),
        to: someWords.optional().describe('The date of the later edition; by default the current one.'),
        passage: someWords.optional().describe('The id of the only passage to tell of.'),
        limit: z.int().min(1).max(MOST).default(20).describe('The most articles to return.'),
      }),
      outputSchema: z.object({
        document: z.string(),
        from: z.string(),
        to: z.string(),
        counts: z.record(z.string(), z.int()),
        changes: z.array(changeAnswer),
        more: z.int().describe('How many further articles have changed.'),
      }),
      annotations: READS_ONLY,
    },
    async ({ document: asked, from, to, passage, limit }) => {
      const id = withEditions(library, asked);
      const pairs = await library.changes(id);
      const pair = pairs.findLast(
        (one) => (to ?? latest(pairs)) === one.to && (from ?? before(pairs, one.to)) === one.from,
      );
      if (pair === undefined)
        throw new Unanswerable(
          `Found no comparison from ${from ?? 'the edition before'} to ${to ?? 'the current edition'} of ${id}, expected one of these: ${pairs.map((one) => `${one.from} to ${one.to}`).join(', ')}.`,
        );
      const [was, is] = await Promise.all([pair.from, pair.to].map((date) => editionOf(library, id, date)));
      if (was === undefined || is === undefined) throw new Unanswerable(`Found no editions of ${id} with these dates.`);
      const kinds = new Map(CHANGE_KINDS.flatMap((kind) => pair[kind].map((unit) => [unit, kind] as const)));
      const [old, now] = [was, is].map((edition) => unitsOf(edition, kinds));
      const order = [...new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])])];
      const units = order.flatMap((unit) => {
        const [before, after] = [old?.get(unit) ?? [], now?.get(unit) ?? []];
        const kind = kinds.get(unit);
        const isAsked =
          passage === undefined
            ? kind !== 'unchanged'
            : unit === passage || [...before, ...after].some(({ block }) => block.id === passage);
        return kind === undefined || !isAsked ? [] : [{ unit, kind, before, after }];
      });
      if (passage !== undefined && units.length === 0)
        throw new Unanswerable(
          `Found no passage "${passage}" in these editions, expected the id of one. ${nearOnes(passage, [...kinds.keys()])}`,
        );
      const changes = units.slice(0, limit).map(({ unit, kind, before, after }) => {
        const ids = [...new Set([...after, ...before].map(({ block }) => block.id))];
        const passages = ids.flatMap((one) => {
          const [a, b] = [before, after].map((list) => list.find(({ block }) => block.id === one));
          const isSame = a?.block.text === b?.block.text && a?.block.label === b?.block.label;
          return isSame && kind !== 'moved' ? [] : [{ before: a && passageAt(was, a), after: b && passageAt(is, b) }];
        });
        const [first] = after.length > 0 ? after : before;
        return { kind, id: unit, label: first?.block.label ?? unit, passages };
      });
      const counts = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, pair[kind].length]));
      const more = units.length - changes.length;
      return answer({ document: id, from: pair.from, to: pair.to, counts, changes, more }, [
        `Changes to ${is.title}, from the edition of ${pair.from} to that of ${pair.to}: ${CHANGE_KINDS.map((kind) => `${pair[kind].length} ${kind}`).join(', ')}.`,
        ...changes.map(describe),
        ...(more > 0 ? [`Left out: ${count(more, 'further article')} that changed.`] : []),
      ]);
    },
  );
}

type Pairs = Awaited<ReturnType<Library['changes']>>;

const latest = (pairs: Pairs) =>
  pairs
    .map(({ to }) => to)
    .toSorted()
    .at(-1);

/** Returns the date of the edition before another. */
const before = (pairs: Pairs, date: string) =>
  pairs
    .filter(({ to }) => to === date)
    .map(({ from }) => from)
    .toSorted()
    .at(-1);

/** Returns the id of the document that a model means, if it has several editions. */
function withEditions(library: Library, asked: string | undefined): string {
  const having = [
    ...new Set(library.documents.flatMap(({ current, edition }) => (edition === undefined ? [] : [current]))),
  ];
  const [only, ...others] = having;
  const id = asked === undefined && only !== undefined && others.length === 0 ? only : documentOrOnly(library, asked);
  const { current } = expressionOf(id);
  if (having.includes(current)) return current;
  throw new Unanswerable(
    `Found no document "${id}" with several editions, expected one of these: ${having.join(', ')}.`,
  );
}

/** Reads the edition of a document with a date. */
async function editionOf(library: Library, id: string, date: string): Promise<LibraryDocument | undefined> {
  const found = library.documents.find((one) => one.current === id && one.edition === date);
  return found && library.document(found.id);
}

/** Divides an edition into its units: each begins with the passage that names it, and ends before the next. */
function unitsOf(edition: LibraryDocument, kinds: ReadonlyMap<string, string>) {
  const units = new Map<string, ReturnType<typeof placesInDocument>>();
  let current = '';
  for (const place of placesInDocument(edition)) {
    const { id = '' } = place.block;
    if (kinds.has(id) || current === '') current = id;
    units.set(current, [...(units.get(current) ?? []), place]);
  }
  return units;
}

function describe({ kind, label, passages }: z.infer<typeof changeAnswer>): string {
  return [
    `- ${label}: ${kind}`,
    ...passages.flatMap(({ before, after }) => [
      ...(before === undefined ? [] : ['Before:', describePassage(before)]),
      ...(after === undefined ? [] : ['After:', describePassage(after)]),
    ]),
  ].join('\n');
}
