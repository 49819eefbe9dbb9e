/** Finds in which sections a meaning applies, by the words of the text: "in this Act", "in this Part". */
import { addressWordsOf } from '../languages/reference-words.ts';
import type { Document, Section } from '../model.ts';
import { partReader } from '../references/parts.ts';

/** What a text says of where a meaning applies: the groups of {@link Meanings.scope}. */
type Scope = Readonly<Record<string, string>> | undefined;

/** Returns the slugs of sections; `undefined` for the whole text. */
type FindReach = (scope: Scope, section: Section) => ReadonlySet<string> | undefined;

/**
 * Returns what finds in which sections of a document a meaning applies that one of them gives. Where the words name other parts
 * too, or a part that is not found, only its own section is sure.
 */
export function reachFinder({ sections, language }: Document): FindReach {
  const words = addressWordsOf(language);
  const reader = partReader(words);
  const kindIn = (text: string) => reader.partAt(text, 0)?.kind;
  const kinds = new Set(
    sections.flatMap(({ label, heading = '', groups }) =>
      [label, heading, ...groups.map((one) => one.heading)].map(kindIn),
    ),
  );
  return (scope, section) => {
    const own = new Set([section.slug]);
    const unit = scope?.['unit']?.split(' ').at(-1);
    if (unit === undefined || scope?.['more'] !== undefined) return own;
    const kind = reader.kindOf(unit) ?? words.behind[unit];
    if (kind === undefined) return isNamed(unit) ? own : undefined;
    if (kind === 'level') return own;
    const group = section.groups.findLast(({ heading }) => kindIn(heading) === kind);
    if (group !== undefined)
      return new Set(sections.filter(({ groups }) => groups.includes(group)).map(({ slug }) => slug));
    return kinds.has(kind) ? own : undefined;
  };

  /** Whether a part of the text is called by a word: "Division 2". */
  function isNamed(unit: string): boolean {
    const begins = (text: string) => text.toLowerCase().startsWith(unit.toLowerCase());
    return sections.some(({ heading = '', groups }) => begins(heading) || groups.some((one) => begins(one.heading)));
  }
}
