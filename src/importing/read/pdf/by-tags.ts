/** Makes the parts of a tagged PDF from the tags of its structure. */
import { MARKED, partsByLook } from './by-look.ts';
import { columnOf, hasRoom } from './columns.ts';
import { furnitureOf } from './furniture.ts';
import { levelsIn } from './headings.ts';
import { linesOf } from './lines.ts';
import { endsSentence } from './marks.ts';
import {
  type Cell,
  isRaised,
  type Line,
  type Page,
  pageOf,
  type Part,
  type Run,
  type Tag,
  textOfLine,
} from './runs.ts';

/** A tag, or content that a tag has. */
type Node = Tag['children'][number];

/** Tags that have words and no blocks. */
const INLINE = new Set([
  'Span',
  'Link',
  'Em',
  'Strong',
  'Quote',
  'Reference',
  'Annot',
  'Code',
  'Lbl',
  'Sub',
  'BibEntry',
]);

/** The share of the pages whose tags must be sound, and of a page's letters that they must have. */
const ENOUGH = { pages: 0.5, letters: 0.9 };

/** The share of a page's tags that may have no words. With more, a program has cut the tags from the words. */
const MOST_EMPTY = 0.5;

/**
 * Makes the parts of all pages in the order of the tags. Pages whose tags are not sound are read by their look.
 *
 * @returns `undefined` if there are too few tags, or no headings among them
 */
export function partsByTags(pages: readonly Page[]): Part[] | undefined {
  const furniture = furnitureOf(
    pages,
    pages.flatMap(({ runs }) => linesOf(runs)),
  );
  const tagged = pages.map((page) => {
    const lines = [...furniture.keys()].filter(({ page: number }) => number === page.number);
    return new TaggedPage(page, new Set(lines.flatMap(({ runs }) => runs.map(({ index }) => index))));
  });
  const parts = tagged.map((page) => page.parts());
  const sound = tagged.filter((page) => page.isSound());
  const byTags = [
    ...tagged.flatMap((page, index) => (page.isSound() ? (parts[index] ?? []) : [])),
    ...restOf(pages, sound),
  ];
  if (sound.length < pages.length * ENOUGH.pages || !byTags.some(({ kind }) => kind === 'heading')) return undefined;
  const isCut = ({ number }: Page) => !sound.some((page) => page.number === number);
  const byLook = partsByLook(pages, levelsIn(byTags), isCut);
  return overPages([...byTags, ...byLook].toSorted((a, b) => pageOf(a) - pageOf(b)));
}

/** What no tag has named: what the file says is no text, what pages repeat, and words that have to stay. */
function restOf(pages: readonly Page[], sound: readonly TaggedPage[]): Part[] {
  const lines = sound.flatMap((page) => page.left());
  const isMarked = (line: Line) => line.runs.every(({ isArtifact }) => isArtifact);
  const furniture = furnitureOf(
    pages,
    lines.filter((line) => !isMarked(line)),
  );
  return lines.map((line): Part => {
    const why = isMarked(line) ? MARKED : furniture.get(line);
    return why === undefined ? { kind: 'paragraph', lines: [line] } : { kind: 'dropped', why, lines: [line] };
  });
}

/** The tags of a page, and the runs that they name. */
class TaggedPage {
  /** The runs that a tag has named. */
  readonly taken = new Set<Run>();
  /** How many contents the tags name, and how many of these have no words. */
  #named = 0;
  #empty = 0;
  readonly #page: Page;
  /** The runs of the page that are no text, since all pages repeat them. */
  readonly #repeated: ReadonlySet<number>;
  readonly #contents: ReadonlyMap<string | undefined, readonly Run[]>;

  constructor(page: Page, repeated: ReadonlySet<number>) {
    this.#page = page;
    this.#repeated = repeated;
    this.#contents = Map.groupBy(page.runs, ({ content }) => content);
  }

  get number(): number {
    return this.#page.number;
  }

  parts(): Part[] {
    return this.#page.structure === undefined ? [] : this.#partsOf(this.#page.structure);
  }

  /** Whether the tags have the words of the page. */
  isSound(): boolean {
    const letters = (runs: readonly Run[]) => runs.reduce((sum, { text }) => sum + text.trim().length, 0);
    const all = letters(this.#page.runs.filter(({ isArtifact, index }) => !isArtifact && !this.#repeated.has(index)));
    const isEnough = letters([...this.taken]) >= all * ENOUGH.letters;
    return isEnough && this.#empty <= this.#named * MOST_EMPTY;
  }

  /** The lines that no tag has named. */
  left(): Line[] {
    const runs = this.#page.runs.filter((run) => !this.taken.has(run));
    return [true, false].flatMap((isArtifact) => linesOf(runs.filter((run) => run.isArtifact === isArtifact)));
  }

  #partsOf(node: Tag): Part[] {
    const [, level] = /^H([1-6])?$/.exec(node.role) ?? [];
    if (/^(?:H[1-6]?|Title)$/.test(node.role)) {
      const lines = this.#lines(node);
      return lines.length === 0 ? [] : [{ kind: 'heading', level: Number(level ?? 1), lines, isGuess: false }];
    }
    switch (node.role) {
      case 'TOC':
        return this.#lines(node).map((line) => ({
          kind: 'dropped',
          why: 'a line of the table of contents',
          lines: [line],
        }));
      case 'Table':
        return [{ kind: 'table', rows: this.#rows(node), isGuess: false }];
      case 'Note':
      case 'FENote':
        return notesIn(this.#lines(node)).map((lines) => ({ kind: 'note', lines }));
      case 'Figure':
        return [
          { kind: 'picture', page: this.#page.number, alt: node.alt ?? '' },
          ...this.#lines(node).map((line): Part => ({ kind: 'paragraph', lines: [line] })),
        ];
      case 'Artifact':
        return this.#lines(node).map((line) => ({
          kind: 'dropped',
          why: MARKED,
          lines: [line],
        }));
      default:
        return this.#blocks(node);
    }
  }

  /** The blocks in a tag; what stands in it outside of blocks is a paragraph. */
  #blocks(node: Tag): Part[] {
    const parts: Part[] = [];
    let words: Node[] = [];
    const end = () => {
      const lines = linesOf(words.flatMap((one) => this.#runs(one)));
      if (lines.length > 0) parts.push({ kind: 'paragraph', lines });
      words = [];
    };
    for (const child of node.children) {
      // The number of an item and its words are one paragraph.
      const isLabelled = 'role' in child && child.role === 'LBody' && words.length > 0 && !hasBlocks(child);
      if (!('role' in child) || INLINE.has(child.role) || isLabelled) words.push(child);
      else if (child.role === 'Note' || child.role === 'FENote') parts.push(...this.#partsOf(child));
      else {
        end();
        parts.push(...this.#partsOf(child));
      }
    }
    end();
    return parts;
  }

  #rows(node: Tag): Cell[][] {
    return node.children.flatMap((child): Cell[][] => {
      if (!('role' in child)) return [];
      if (child.role !== 'TR') return this.#rows(child);
      return [
        child.children.flatMap((cell): Cell[] => {
          if (!('role' in cell)) return [];
          const paragraphs = cell.children.some((one) => 'role' in one && !INLINE.has(one.role))
            ? cell.children.map((one) => linesOf(this.#runs(one)))
            : [linesOf(this.#runs(cell))];
          return [{ paragraphs: paragraphs.filter(({ length }) => length > 0), isHead: cell.role === 'TH' }];
        }),
      ];
    });
  }

  #lines(node: Node): Line[] {
    return linesOf(this.#runs(node));
  }

  #runs(node: Node): Run[] {
    if ('role' in node) return node.children.flatMap((child) => this.#runs(child));
    // A link is named by its frame too, which has no words.
    if (node.type !== 'content') return [];
    const runs = this.#contents.get(node.id) ?? [];
    this.#named += 1;
    if (runs.length === 0) this.#empty += 1;
    const fresh = runs.filter((run) => !this.taken.has(run));
    for (const run of fresh) this.taken.add(run);
    return fresh;
  }
}

const hasBlocks = (node: Tag): boolean =>
  node.children.some((child) => 'role' in child && !INLINE.has(child.role) && child.role !== 'P');

/** Parts the lines of footnotes that stand in one tag at their raised numbers. */
function notesIn(lines: readonly Line[]): Line[][] {
  const notes: Run[][] = [];
  for (const line of lines)
    for (const run of line.runs)
      if (isRaised(run, line) || notes.length === 0) notes.push([run]);
      else notes.at(-1)?.push(run);
  return notes.map((runs) => linesOf(runs)).filter(({ length }) => length > 0);
}

/** Joins a paragraph that goes on at the top of the next page. */
function overPages(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    const index = out.findLastIndex(({ kind }) => kind !== 'note' && kind !== 'dropped');
    const before = out[index];
    if (part.kind === 'paragraph' && before?.kind === 'paragraph' && goesOn(before.lines, part.lines))
      out[index] = { kind: 'paragraph', lines: [...before.lines, ...part.lines] };
    else out.push(part);
  }
  return out;
}

function goesOn(before: readonly Line[], lines: readonly Line[]): boolean {
  const [last, first] = [before.at(-1), lines[0]];
  if (last === undefined || first === undefined || last.page === first.page) return false;
  const isFull = before.length > 1 && !hasRoom(last, first, columnOf(before));
  return !endsSentence(textOfLine(last)) && (isFull || /^\p{Ll}/u.test(textOfLine(first)));
}
