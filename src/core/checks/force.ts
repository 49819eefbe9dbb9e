/** Checks what documents say of their force. */
import { didYouMean } from '../faults/did-you-mean.ts';
import type { Fault, Position } from '../faults/fault.ts';
import { type ContentFiles, type DocumentFiles, withEditions } from '../files/content-files.ts';
import { isEnded, isOverdue, type SaidOfForce } from '../force.ts';
import type { Document } from '../model.ts';
import { addressedBlocks } from '../reading-order.ts';

/** Returns a fault for each paragraph and section under `force.passages` that does not exist. */
export function checkForcePassages({ data, position }: DocumentFiles, { sections }: Document): Fault[] {
  const ids = sections.flatMap(addressedBlocks).map(({ id }) => id);
  const slugs = sections.map(({ slug }) => slug);
  return (data.force?.passages ?? []).flatMap(({ paragraphs = [], section }, index) => {
    const field = ['force', 'passages', index];
    return [
      ...paragraphs.flatMap((paragraph, at) =>
        ids.includes(paragraph)
          ? []
          : [
              {
                ...position(...field, 'paragraphs', at),
                message: `Found the paragraph "${paragraph}", which the document does not have, expected the id of a paragraph.${didYouMean(paragraph, ids)} Correct or remove it.`,
              },
            ],
      ),
      ...(section === undefined || slugs.includes(section)
        ? []
        : [
            {
              ...position(...field, 'section'),
              message: `Found the section "${section}", which the document does not have, expected the slug of a section.${didYouMean(section, slugs)} Correct it or remove the entry.`,
            },
          ]),
    ];
  });
}

/** The days from which and until which an edition is in force, both included. */
interface Days {
  readonly edition: DocumentFiles;
  readonly first: string;
  readonly last: string;
}

/** Later than every day: an edition with no last day is in force from then on. */
const NO_END = '9999-12-31';

/**
 * Returns a fault for each edition that is in force on a day on which an earlier edition of the same document is. An
 * edition whose days are not known is not compared.
 *
 * @param today the day, such as 2025-11-14
 */
export function checkEditionsInForce({ documents }: Pick<ContentFiles, 'documents'>, today: string): Fault[] {
  return documents.flatMap((document) => {
    const known = withEditions([document])
      .flatMap((edition) => daysOf(edition, today) ?? [])
      .toSorted((a, b) => a.first.localeCompare(b.first));
    return [
      ...known.flatMap((later, index) => {
        const earlier = known.slice(0, index).find(({ last }) => last >= later.first);
        return earlier === undefined ? [] : [overlap(earlier, later)];
      }),
      ...withoutEnd([...document.former, document]),
    ];
  });
}

/**
 * Returns a fault for each edition that is in force without a last day, where nobody has said of the next one whether it
 * is in force: readers would take the former text for the law.
 *
 * @param editions from the oldest
 */
function withoutEnd(editions: readonly DocumentFiles[]): Fault[] {
  return editions.flatMap(({ data: { force }, position }, index): Fault[] => {
    const next = editions[index + 1];
    if (force?.state !== 'in-force' || force.until !== undefined || next === undefined) return [];
    if (next.data.force?.state !== undefined) return [];
    return [
      {
        ...position('force', 'state'),
        message: `Found that this edition is in force without a last day, and nothing of the kind about that of ${next.data.published} (${next.file}), which follows it; expected to know which of them is. Write here "state: expired" and "until", its last day, or write there under "force" whether it is in force.`,
      },
    ];
  });
}

/** The days on which an edition is known to be in force; `undefined` if there are none. */
function daysOf(edition: DocumentFiles, today: string): Days | undefined {
  const { state, from, until } = edition.data.force ?? {};
  const first = from ?? (state === 'in-force' && (until === undefined || today < until) ? today : until);
  const goesOn = state === 'in-force' || state === 'not-yet';
  return first === undefined ? undefined : { edition, first, last: until ?? (goesOn ? NO_END : first) };
}

function overlap(earlier: Days, later: Days): Fault {
  const { position, data } = later.edition;
  const other = earlier.edition;
  const remedy =
    other.data.force?.until === undefined && other.edition !== undefined
      ? `If that one is no longer in force, write there "state: expired" and "until"; else correct the days here`
      : 'Correct the days of one of them';
  return {
    ...position('force', data.force?.from === undefined ? 'state' : 'from'),
    message: `Found that this edition is in force on ${later.first}, and so is that of ${other.data.published} (${other.file}), expected one edition for a day. ${remedy}; "until" is the last day, the day before the next edition is in force.`,
  };
}

/** What is said of the force of a text or of passages, where it is said first, and how often. */
interface Said {
  readonly said: SaidOfForce;
  readonly place: Position;
  readonly times: number;
}

/**
 * Returns a warning for each state that does not agree with its days: time makes a law that was announced one in force, and
 * one with a last day one that no longer is. Passages of which the publisher's own file says the same share one.
 *
 * @param today the day, such as 2025-11-14
 */
export function checkStates({ documents }: Pick<ContentFiles, 'documents'>, today: string): Fault[] {
  return withEditions(documents)
    .flatMap((edition) => [...saidByEditors(edition), ...saidByFile(edition)])
    .filter(({ said }) => contradicts(said, today))
    .map(({ said: { state, from, until }, place, times }) => {
      const days = [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(', ');
      return {
        ...place,
        severity: 'warning',
        message: `Found "${state}"${times > 1 ? ` ${times} times` : ''}, which its days contradict today (${today}): ${days}. Look again, and correct the state or the days.`,
      };
    });
}

function saidByEditors({ data: { force }, position }: DocumentFiles): Said[] {
  const own = force === undefined ? [] : [{ said: force, field: ['force'] }];
  const passages = (force?.passages ?? []).map((said, index) => ({ said, field: ['force', 'passages', index] }));
  return [...own, ...passages].map(({ said, field }) => ({ said, place: position(...field, 'state'), times: 1 }));
}

function saidByFile({ data: { force }, passages }: DocumentFiles): Said[] {
  if (passages === undefined) return [];
  // What was in force is so no longer than its text.
  const facts = passages.data
    .map((said, index) => ({ said, index }))
    .filter(({ said: { state } }) => state !== 'in-force' || !isEnded(force?.state));
  const alike = Map.groupBy(facts, ({ said: { state, from, until } }) => JSON.stringify([state, from, until]));
  return [...alike.values()].flatMap(([first, ...more]) =>
    first === undefined
      ? []
      : [{ said: first.said, place: passages.position(first.index, 'state'), times: 1 + more.length }],
  );
}

/** Whether the days of a text contradict its state on a day. */
function contradicts({ state, from, until }: SaidOfForce, today: string): boolean {
  if (state === 'in-force') return (from ?? today) > today || (until ?? today) < today;
  if (state === 'not-yet') return (from ?? NO_END) <= today;
  return state !== undefined && (until ?? from ?? '') >= today;
}

/**
 * Returns a warning for each document of which nobody has looked for longer than `site.yaml` says whether it is in force. Nobody
 * needs to look again at former editions.
 *
 * @param today the day, such as 2025-11-14
 */
export function checkLastLooked({ site, documents }: Pick<ContentFiles, 'site' | 'documents'>, today: string): Fault[] {
  const every = site?.data.checkForceEvery;
  return documents.flatMap(({ id, data: { force }, position }): Fault[] =>
    force === undefined || !isOverdue(force, every, today)
      ? []
      : [
          {
            ...position('force', 'asAt'),
            severity: 'warning',
            message: `Found that "${id}" was last checked on ${force.asAt}, expected a day at most ${every} days ago ("checkForceEvery" in site.yaml). Look at its sources whether it is in force as it says, and put the day here.`,
          },
        ],
  );
}
