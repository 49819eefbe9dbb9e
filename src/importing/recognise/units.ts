/** What the parts of a document are called in several languages, and how their headings are written. */
import { COUNTERS, plainNumber } from '../../core/numbers/counters.ts';

/** The kinds of part, outermost first; an annex stands beside them all. */
export const UNIT_KINDS = ['book', 'part', 'title', 'chapter', 'section', 'subsection', 'article', 'annex'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** A heading that names a part by its kind and number. */
export interface Unit {
  readonly kind: UnitKind;
  /** As an address may have it: `5`, `iii`. */
  readonly number: string;
  /** What the heading opens with: "Article 5", "第五条". */
  readonly name: string;
  /** What stands behind it, without the sign between. */
  readonly rest: string;
}

/** The word for each kind, before its number. */
const WORDS: readonly (readonly [UnitKind, string])[] = [
  ['book', 'book|livre|buch|libro'],
  ['part', 'part|partie|teil|parte|الجزء'],
  ['title', 'title|titre|titel|título|titolo|الباب'],
  ['chapter', 'chapter|chapitre|kapitel|capítulo|capitolo|الفصل'],
  ['section', 'section|sec\\.|abschnitt|sección|sezione|القسم'],
  ['subsection', 'subsection|sous-section|unterabschnitt|subsección|sottosezione'],
  ['article', 'article|artikel|artículo|articolo|المادة'],
  ['annex', 'annex|appendix|schedule|annexe|anhang|anexo|allegato|المرفق'],
];

/** Chinese puts the number before the word: 第五条. */
const HAN_WORDS: Readonly<Record<string, UnitKind>> = { 编: 'part', 章: 'chapter', 节: 'section', 条: 'article' };

const PATTERNS = WORDS.map(
  ([kind, words]) =>
    [
      kind,
      new RegExp(
        String.raw`^((?:${words})[ \u00A0]*(?<number>\p{Nd}+[a-z]{0,2}|[ivxlcdm]+|[a-z]|premier|first|one))(?![\p{L}\p{Nd}])(?<rest>[^]*)$`,
        'iu',
      ),
    ] as const,
);

/** What a heading names; `undefined` if it names nothing by kind and number. An annex may have no number. */
export function unitOf(heading: string): Unit | undefined {
  const han = /^第([零〇一二三四五六七八九十百\d]+)([编章节条])(?<rest>[^]*)$/u.exec(heading);
  const kind = HAN_WORDS[han?.[2] ?? ''];
  if (han !== null && kind !== undefined) {
    const rest = han.groups?.['rest'] ?? '';
    return {
      kind,
      number: plainNumber(han[1] ?? ''),
      name: heading.slice(0, heading.length - rest.length),
      rest: bare(rest),
    };
  }
  for (const [one, pattern] of PATTERNS) {
    const found = pattern.exec(heading);
    if (found === null) continue;
    const { number = '', rest = '' } = found.groups ?? {};
    return { kind: one, number: numberWord(number), name: found[1] ?? heading, rest: bare(rest) };
  }
  if (/^(?:annex|appendix|schedule|annexe|anhang|anexo|allegato|附件|附录)$/iu.test(heading))
    return { kind: 'annex', number: '', name: heading, rest: '' };
  return undefined;
}

/** What a style says of a part whose heading has only its number, as in Akoma Ntoso: `unit-section-1`. */
export function unitOfStyle(style: string | undefined): Unit | undefined {
  const [, tag = '', number = ''] = /^unit-(\w+)-(.+)$/.exec(style ?? '') ?? [];
  const kind = UNIT_KINDS.find((one) => one === tag);
  if (kind === undefined) return undefined;
  return {
    kind,
    number: numberWord(number),
    name: `${tag.slice(0, 1).toUpperCase()}${tag.slice(1)} ${number}`,
    rest: ' ',
  };
}

/** Whether a line is such a name and nothing else. */
export function isUnitAlone(line: string): boolean {
  return unitOf(line)?.rest === '';
}

const bare = (rest: string): string => rest.replace(/^[\s\u00A0.:：、—–-]+/u, '').trim();

function numberWord(number: string): string {
  if (/^(?:premier|first|one)$/i.test(number)) return '1';
  const digits = COUNTERS['1']?.valueOf(number);
  return digits !== undefined && !/^[\dA-Za-z]+$/.test(number) ? String(digits) : number.toLowerCase();
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^(?:article|artikel)(?=\s)/iu, 'Art.'],
  [/^(?:artículo|articolo)(?=\s)/iu, 'Art.'],
  [/^(?:section|sec\.)(?=\s)/iu, 'Sec.'],
];

/** What stands before the number of a paragraph in it: "Art. 5", "Annex III", 第五条. */
export function labelOfUnit({ name, kind }: Unit): string {
  const short = SHORT.find(([pattern]) => pattern.test(name));
  if (short !== undefined) return name.replace(short[0], short[1]).replace(/[ \u00A0]+/gu, ' ');
  const plain = name.replace(/[ \u00A0]+/gu, ' ');
  return kind === 'annex'
    ? plain.replace(/^(\p{L})(\p{L}+)/u, (_, first: string, rest: string) => first + rest.toLowerCase())
    : plain;
}
