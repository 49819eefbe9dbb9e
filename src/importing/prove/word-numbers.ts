/**
 * Counts the lists of a Word file, from its XML, element by element. It shares no code with the
 * reader of the import, only the names of formats.
 *
 * ECMA-376-1, 17.9 Numbering: https://ecma-international.org/publications-and-standards/standards/ecma-376/
 */
import { SaxesParser } from 'saxes';
import { HAN_NUMBERS_IN_WORD } from '../../core/languages/han-number-formats.ts';
import { capital, inHan, inRepeatedLetters, inRoman, inScript, type Writer } from './number-words.ts';

/** A level of a list. */
interface Level {
  start: number;
  format: string;
  text: string;
  isLegal: boolean;
  style: string;
  /** The level, from 1, whose numbers begin this one anew; 0 if none does. */
  restart: number | undefined;
}

/** What a paragraph or a style says of its list. */
export interface Properties {
  style?: string;
  list?: string;
  level?: number;
}

/** A list: the levels that it has, those that it begins at another number, and what it counts with. */
interface List {
  counter: string;
  readonly levels: Map<number, Level>;
  readonly starts: Map<number, number>;
}

/** Writers by Word's names of formats. Other formats are bullets, or are not known. */
const WRITERS: Readonly<Record<string, Writer>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: inScript('０１２３４５６７８９'),
  lowerLetter: inRepeatedLetters,
  upperLetter: capital(inRepeatedLetters),
  lowerRoman: inRoman,
  upperRoman: capital(inRoman),
  ideographDigital: inHan,
  none: () => '',
};

/** The attributes of an element, and what to do with those of the elements in it. */
type Visit = (name: string, value: (attribute: string) => string | undefined, path: readonly string[]) => void;

/** Calls a function for each element of a file. */
function walk(xml: string, visit: Visit): void {
  if (xml === '') return;
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    visit(name, (attribute) => attributes[`w:${attribute}`], path);
    path.push(name);
  });
  parser.on('closetag', () => path.pop());
  parser.write(xml).close();
}

/** Counts the lists of a file, paragraph by paragraph. */
export class WordNumbers {
  private readonly lists = new Map<string, List>();
  private readonly styles = new Map<string, Properties & { base?: string }>();
  /** The last numbers of each counter, by level. */
  private readonly last = new Map<string, (number | undefined)[]>();
  private readonly used = new Set<string>();

  /** Reads `word/numbering.xml` and `word/styles.xml`. */
  constructor(numbering: string, styles: string) {
    this.readLists(numbering);
    let open: Properties & { base?: string } = {};
    walk(styles, (name, value, path) => {
      if (name === 'w:style') this.styles.set(value('styleId') ?? '', (open = {}));
      if (path.includes('w:pPrChange')) return;
      if (name === 'w:basedOn') open.base = value('val') ?? '';
      if (path.at(-1) === 'w:numPr') read(open, name, value('val'));
    });
  }

  private readLists(xml: string): void {
    const kinds = new Map<string, Map<number, Level>>();
    const linked = new Map<string, string>();
    const links = new Map<string, string>();
    let levels = new Map<number, Level>();
    let level: Level = fresh();
    let [kind, at] = ['', 0];
    let list: List = { counter: '', levels: new Map(), starts: new Map() };
    walk(xml, (name, value) => {
      const said = value('val') ?? '';
      if (name === 'w:abstractNum') {
        kind = value('abstractNumId') ?? '';
        kinds.set(kind, (levels = new Map<number, Level>()));
      } else if (name === 'w:num') {
        list = { counter: '', levels: new Map(), starts: new Map() };
        this.lists.set(value('numId') ?? '', list);
        ({ levels } = list);
      } else if (name === 'w:abstractNumId') list.counter = said;
      else if (name === 'w:lvlOverride') at = Number(value('ilvl') ?? 0);
      else if (name === 'w:startOverride') list.starts.set(at, Number(said));
      else if (name === 'w:styleLink') linked.set(said, kind);
      else if (name === 'w:numStyleLink') links.set(kind, said);
      else if (name === 'w:lvl') levels.set(Number(value('ilvl') ?? 0), (level = fresh()));
      else if (name === 'w:start') level.start = Number(said);
      else if (name === 'w:numFmt') level.format = said;
      else if (name === 'w:lvlText') level.text = said;
      else if (name === 'w:isLgl') level.isLegal = true;
      else if (name === 'w:lvlRestart') level.restart = Number(said);
      else if (name === 'w:pStyle') level.style = said;
    });
    for (const one of this.lists.values()) {
      one.counter = linked.get(links.get(one.counter) ?? '') ?? one.counter;
      for (const [nth, own] of kinds.get(one.counter) ?? []) if (!one.levels.has(nth)) one.levels.set(nth, own);
    }
  }

  /** What a style says, with what it has from the styles that it is based on. */
  private ofStyle(id: string, above = 0): Properties {
    const { base, ...own } = this.styles.get(id) ?? {};
    if (base === undefined || above > 20) return own;
    const from = this.ofStyle(base, above + 1);
    return own.list === undefined && own.level === undefined
      ? from
      : { ...own, ...(own.list === undefined && from.list !== undefined && { list: from.list }) };
  }

  /**
   * Counts a paragraph.
   *
   * @returns its number, empty if it has none; `undefined` for a bullet
   */
  next(own: Properties): string | undefined {
    const style = this.ofStyle(own.style ?? '');
    const id = own.list ?? style.list ?? '0';
    const list = this.lists.get(id);
    if (list === undefined || id === '0') return '';
    const [ofStyle] = [...list.levels].find(([, one]) => one.style !== '' && one.style === own.style) ?? [];
    const at = own.level ?? ofStyle ?? style.level ?? 0;
    const level = list.levels.get(at);
    if (level === undefined || (WRITERS[level.format] === undefined && !HAN_NUMBERS_IN_WORD.test(level.format)))
      return undefined;
    const values = this.countOn(id, list, at);
    return level.text
      .replace(/%([1-9])/g, (_, nth: string) => {
        const shown = Number(nth) - 1;
        const format = level.isLegal ? 'decimal' : (list.levels.get(shown)?.format ?? 'decimal');
        const value = values[shown] ?? 1;
        return (HAN_NUMBERS_IN_WORD.test(format) ? inHan : (WRITERS[format] ?? String))(value) ?? String(value);
      })
      .trim();
  }

  /** Counts one on at a level of a list. Returns the values of all its levels. */
  private countOn(id: string, list: List, at: number): readonly (number | undefined)[] {
    const last = this.last.get(list.counter) ?? [];
    this.last.set(list.counter, last);
    const startAt = (nth: number) => list.starts.get(nth) ?? list.levels.get(nth)?.start ?? 1;
    if (!this.used.has(id)) for (const nth of list.starts.keys()) last[nth] = undefined;
    this.used.add(id);
    for (let nth = 0; nth < at; nth += 1) last[nth] ??= startAt(nth);
    const before = last[at];
    last[at] = before === undefined ? startAt(at) : before + 1;
    for (const nth of last.keys()) {
      const restart = list.levels.get(nth)?.restart;
      if (nth > at && (restart === undefined || at < restart)) last[nth] = undefined;
    }
    return last;
  }
}

const fresh = (): Level => ({ start: 1, format: 'decimal', text: '', isLegal: false, style: '', restart: undefined });

/** Notes an element of `w:numPr`. */
export function read(properties: Properties, name: string, value: string | undefined): void {
  if (name === 'w:numId' && value !== undefined) properties.list = value;
  if (name === 'w:ilvl' && value !== undefined) properties.level = Number(value);
}
