/** The words of the paragraphs suggest answers to what an editor is asked, and the editor may accept them. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatSuggested } from '../../src/cli/suggested.ts';
import { NOTHING_DECIDED, type WrittenDecisions } from '../../src/core/acceptance/written-decisions.ts';
import { Folder } from '../support/publication.ts';

let folder = new Folder();

beforeEach(() => {
  folder = new Folder();
});

afterEach(() => folder.remove());

const CHARTER = 'documents/charter';
const BERTH = 'The harbour master gives each boat a berth. A berth is kept for one night.';
const LINES = 'Lines are “made fast” at both ends. The harbour master may ask for a second line, harbour dues or not.';

/** Replaces words in the source and in the file of a section, without its marks. */
function reword(section: string, before: string, after: string): void {
  for (const file of [`${CHARTER}/source.txt`, `${CHARTER}/${section}.mdx`])
    folder.change(file, (text) => {
      const plain = file.endsWith('.mdx') ? text.replaceAll(/<\/?Term[^>]*>/g, '') : text;
      if (!plain.includes(before)) throw new Error(`${file} has no “${before}”.`);
      return plain.replace(before, after);
    });
}

/** Renames the section of mooring. */
function rename(slug: string): void {
  renameSync(folder.at(`${CHARTER}/i.mdx`), folder.at(`${CHARTER}/${slug}.mdx`));
  folder.change(`${CHARTER}/document.yaml`, (text) => text.replace('slug: i\n', `slug: ${slug}\n`));
}

/** Reads options as the command line gives them. */
function decisionsOf(options: readonly string[]): Partial<WrittenDecisions> {
  const written = options.map((option) => /^--(\w+) (.*)$/.exec(option) ?? []);
  return Object.fromEntries(
    [...Map.groupBy(written, ([, name = '']) => name)].map(([name, some]) => [name, some.map(([, , value]) => value)]),
  );
}

describe('an editor who has rewritten a text', () => {
  test('is told which paragraph is which, and may accept that', () => {
    reword('i', BERTH, 'A boat gets some berth from the office, which nobody may leave until one night is over.');
    reword('i', LINES, 'All ropes are tied by the crew; another line is for storms, with harbour dues or without.');
    const { open, suggested } = folder.accept();
    expect(open).toBe(1);
    expect(suggested).toEqual(['--same i-1=i:1', '--same i-2=i:2']);
    expect(folder.accept(decisionsOf(suggested))).toMatchObject({ open: 0, suggested: [], refusals: [] });
    expect(folder.accept().files.size).toBe(0);
  });

  test('is told what is new and what was taken out, where no words are alike', () => {
    reword('i', BERTH, 'Rafts float downstream.');
    const { suggested } = folder.accept();
    expect(suggested).toEqual(['--new i:1', '--withdraw i-1']);
    expect(folder.accept(decisionsOf(suggested)).open).toBe(0);
  });

  test('is told which half of a paragraph keeps its address, and that the other is new', () => {
    const [first, second] = [LINES.slice(0, 58), LINES.slice(59)];
    reword('i', LINES, `${first}\n\n${second}`);
    const { suggested } = folder.accept();
    expect(suggested).toEqual(['--same i-2=i:2', '--new i:3']);
    expect(folder.accept(decisionsOf(suggested)).open).toBe(0);
  });

  test('is told into which paragraph another was merged if the two were joined', () => {
    reword('i', `${BERTH}\n\n`, '');
    reword('i', LINES, `${LINES} ${BERTH}`);
    const { open, suggested, reports } = folder.accept();
    expect(open).toBe(1);
    expect(reports.get('charter')?.[0]).toContain('The words of a paragraph are in its neighbour now.');
    expect(reports.get('charter')?.at(-1)).toContain('--merge i-1=i-2, --withdraw i-1');
    expect(suggested).toEqual(['--same i-2=i:1', '--merge i-1=i-2']);
    const merged = folder.accept(decisionsOf(suggested));
    expect(merged).toMatchObject({ open: 0, suggested: [], refusals: [] });
    expect(merged.reports.get('charter')).toContain('merged     i-1 into i-2');
  });

  test('is never told that a caption became a paragraph', () => {
    const caption = 'The old pier, 2019. It has twelve berths. PHOTO BY NOBODY';
    reword('i', caption, 'Rafts.');
    reword('i', LINES, `${LINES.slice(0, 66)} ${caption}`);
    const { suggested } = folder.accept();
    expect(suggested).toEqual(['--same i-2=i:2', '--new i:figure:1', '--withdraw i-figure-1']);
    expect(folder.accept(decisionsOf(suggested)).open).toBe(0);
  });

  test('is told so in a Chinese text too, which has no spaces between words', () => {
    const chinese = '港务长为每艘船指定一个泊位，泊位保留一夜。';
    reword('i', BERTH, chinese);
    folder.accept(decisionsOf(folder.accept().suggested));
    reword('i', chinese, '港务局为船舶指定泊位并公布，但是泊位只保留一夜，遇有大雾天气不在此限。');
    expect(folder.accept().suggested).toEqual(['--same i-0a=i:1']);
  });

  test('is not told anything if nothing is undecided', () => {
    reword('i', 'one night', 'two nights');
    expect(folder.accept()).toMatchObject({ open: 0, suggested: [] });
  });
});

describe('an editor who has renamed a section', () => {
  test('is told where most of its paragraphs are, and may accept that', () => {
    rename('annex');
    folder.change(`${CHARTER}/document.yaml`, (text) => `${text}  - slug: j\n    label: J\n    heading: J. On rafts\n`);
    reword('annex', LINES, '');
    folder.change(`${CHARTER}/source.txt`, (text) => `${text}J. On rafts\n${LINES}\n`);
    writeFileSync(folder.at(`${CHARTER}/j.mdx`), LINES);
    reword('annex', 'kept for', 'held for');
    const { suggested, reports } = folder.accept();
    expect(suggested).toContain('--moved charter/i=charter/annex');
    expect([...reports.values()].flat().join('\n')).toContain(
      '--moved charter/i=charter/annex   that is its address now: 2 of its 3 paragraphs are there',
    );
    expect(folder.accept(decisionsOf(suggested)).open).toBe(0);
    expect(folder.faults()).toBe('');
  });
});

test('an editor who has taken a section out is told that it is gone', () => {
  rmSync(folder.at(`${CHARTER}/i.mdx`));
  folder.change(`${CHARTER}/document.yaml`, (text) => text.replace(/ {2}- slug: i\n[^]*$/, ''));
  folder.change(`${CHARTER}/source.txt`, (text) => text.replace(/I\. On mooring[^]*$/, ''));
  const { suggested } = folder.accept();
  expect(suggested).toEqual(['--gone charter/i']);
  expect(folder.accept(decisionsOf(suggested)).open).toBe(0);
});

test('the command has the decisions that the editor has made already', () => {
  const decided = { ...NOTHING_DECIDED, moved: ['charter/i=charter/one'], keep: ['i-4'] };
  expect(formatSuggested(['--same i-2=i:2', '--withdraw i-3'], decided).split('\n').slice(2)).toEqual([
    '  npm run paragraphs -- --accept \\',
    '    --moved charter/i=charter/one \\',
    '    --keep i-4 \\',
    '    --same i-2=i:2 \\',
    '    --withdraw i-3',
  ]);
});
