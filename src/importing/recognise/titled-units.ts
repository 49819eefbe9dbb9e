/** Finds headings that look like any other line, "Article 17: Title": a sequence of such lines proves them. */
import type { RootContent } from 'mdast';
import { COUNTERS } from '../../core/numbers/counters.ts';
import type { UnitKind } from '../../core/languages/unit-words.ts';
import { type Unit, unitOf } from '../../core/languages/units.ts';

/** A block with its words in one line. */
interface Line {
  readonly node: RootContent;
  readonly text: string;
}

/** A line that begins with the name of a part. */
interface UnitLine extends Line {
  readonly unit: Unit;
  /** Whether the rest of the line may be the name of the part; it may also be missing. */
  readonly isTitled: boolean;
}

/** What was found. */
interface TitledUnits {
  readonly units: ReadonlyMap<RootContent, Unit>;
  /** How many lines of each kind of part are headings, with a name or without. */
  readonly kinds: ReadonlyMap<UnitKind, number>;
}

/** The share of the lines of a kind that must have a name, and the share that must follow the number before them. */
const ENOUGH = 0.7;

/** The longest name of a part, in letters. */
const LONGEST_NAME = 150;

/**
 * Returns the parts that lines name, with their names: "Article 17: Title", "第三条：…". A kind of part is taken only if
 * most lines that begin with it are short and no sentences, and if most of them count.
 *
 * @param lines the outermost blocks; of one that is no paragraph, the text is empty
 * @param language of the text
 */
export function titledUnits(lines: readonly Line[], language: string): TitledUnits {
  const found = lines.flatMap(({ node, text }): UnitLine[] => {
    const unit = unitOf(text, language);
    const isTitled = text.length <= LONGEST_NAME && (!/[.;,:。；，：!?]$/u.test(text) || isStrong(node));
    return unit === undefined ? [] : [{ node, text, unit, isTitled }];
  });
  const proved = [...Map.groupBy(found, ({ unit }) => unit.kind).values()].filter(isSequence).flat();
  const units = proved.flatMap(({ node, unit, isTitled }) =>
    isTitled && unit.rest !== '' ? [[node, unit] as const] : [],
  );
  const kinds = new Map([...Map.groupBy(proved, ({ unit }) => unit.kind)].map(([kind, all]) => [kind, all.length]));
  return { units: new Map(units), kinds };
}

/** Whether all words of a line are strong: then it may end like a sentence. */
const isStrong = (node: RootContent): boolean =>
  node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong';

/** Whether the lines of a kind are headings: most have names, and most follow the number before them or begin again. */
function isSequence(lines: readonly UnitLine[]): boolean {
  const titled = lines.filter(({ isTitled }) => isTitled);
  const values = titled.map(({ unit }) => valueOf(unit.number));
  const follow = values.filter((value, index) => {
    const before = index === 0 ? 0 : (values[index - 1] ?? NaN);
    return value === 1 || (value > before && value <= Math.floor(before) + 1);
  });
  return titled.length >= 2 && titled.length >= lines.length * ENOUGH && follow.length >= titled.length * ENOUGH;
}

/** The value of the number of a part, in digits, Roman numerals or letters; of "12.4" and "12-4", that of its last part. */
function valueOf(number: string): number {
  const last = /^(?:\p{Nd}+[.–-])+(?<last>\p{Nd}+[a-z]{0,2})$/iu.exec(number)?.groups?.['last'] ?? number;
  return COUNTERS['1']?.valueOf(last) ?? COUNTERS['i']?.valueOf(last) ?? COUNTERS['a']?.valueOf(last) ?? NaN;
}
