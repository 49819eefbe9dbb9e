/** The citations of a document in several editions, and of one whose date is not known yet. */
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import { citationsOf, citeWithoutAccess, noteOf } from '../../src/citations/citations.ts';
import { citingOf } from '../../src/citations/citing.ts';
import { toBibtex } from '../../src/citations/engine.ts';
import { toRis } from '../../src/citations/ris.ts';
import { toItem } from '../../src/citations/item.ts';
import { modelOf } from '../support/charter-model.ts';
import { pierRules } from '../support/code-model.ts';

const [URL, TITLE] = ['https://pier.example/rules', 'The Order of the Pier'];
const former = () => pierRules().former[0] ?? pierRules();

describe('a student who cites a law in several editions', () => {
  test('says in every style of which day the edition is', () => {
    const whole = citeWithoutAccess(pierRules()).map(({ style, citation }) => [style.name, citation.text]);
    const named = `${TITLE} (as of 1 November 2020)`;
    expect(whole).toEqual([
      ['Chicago', `“${named}” (2020), ${URL}.`],
      ['APA', expect.stringContaining(named)],
      ['MLA', expect.stringContaining(named)],
      ['GB/T 7714', expect.stringContaining(named)],
    ]);
    expect(noteOf(former(), { id: 'chapter-i-1', label: 'Art. 1' }).text).toBe(
      `“${TITLE} (as of 1 March 2018)” (2018), Art. 1, ${URL}.`,
    );
  });

  test('cites its articles by their numbers, without a word before them', () => {
    for (const { style, words } of citingOf(pierRules()).styles)
      expect(words, style.name).toEqual({ paragraph: ['', ''], section: ['', ''] });
  });

  test('gets another key for each edition in a bibliography program, and the day as a note', () => {
    const { entries, errors } = parseBibtex(toBibtex(toItem(former())), { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries).toMatchObject([
      { key: 'pier-rules-2018-03-01', fields: { title: TITLE, note: 'as of 1 March 2018', year: '2018', day: '1' } },
    ]);
    expect(toItem(pierRules())).toMatchObject({ id: 'pier-rules', note: 'as of 1 November 2020' });
    expect(toItem({ ...pierRules(), original: 'Sheet 3' }).note).toBe('Original issue: Sheet 3; as of 1 November 2020');
    const [bibtex] = citingOf(former()).entries;
    expect(bibtex?.text).toContain(`note = {{place}. as of 1 March 2018. Publisher’s page: \\url{${URL}}},`);
  });
});

test('a student who cites a document in one edition reads no day of an edition', () => {
  const [chicago] = citationsOf(modelOf('harbour-charter'));
  expect(chicago?.document.text).not.toContain('as of');
  expect(toItem(modelOf('harbour-charter'))).not.toHaveProperty('note');
});

test('a student finds the words for paragraphs and sections that each style uses', () => {
  expect(citingOf(modelOf('lights-plan')).styles.map(({ style, words }) => [style.id, words])).toEqual([
    ['chicago', { paragraph: ['para. ', 'paras. '], section: ['sec. ', 'secs. '] }],
    ['apa', { paragraph: ['para. ', 'paras. '], section: ['sec. ', 'secs. '] }],
    ['mla', { paragraph: ['para. ', 'paras. '], section: ['sec. ', 'secs. '] }],
    ['gb-t-7714', { paragraph: ['', ''], section: ['', ''] }],
  ]);
});

test('an editor at a dev server, who has not written the date yet, sees its gap in the place of the year', () => {
  const published = '[the day]';
  const item = toItem({ ...modelOf('lights-plan'), published });
  expect(item.issued).toEqual({ 'date-parts': [], literal: published });
  const lines = toBibtex(item).split('\n');
  expect(lines).toContain('\tyear = {[the day]},');
  expect(lines.filter((line) => /month|date =/.test(line))).toEqual([]);
  expect(toRis(item)).toContain('TI  - A Plan for the Lights, 2024 to 2028\n');
  const [chicago] = citeWithoutAccess({ ...modelOf('lights-plan'), published });
  expect(chicago?.citation.text).toContain('The Lights Board of the Three Towns');
});

test('a script that reads the entries for bibliography programs finds the name of each format', () => {
  const { entries, quotationMarks } = citingOf(modelOf('open-quay-article'));
  expect(entries.map(({ format, name }) => [format, name])).toEqual([
    ['bibtex', 'BibTeX'],
    ['ris', 'RIS'],
    ['csl', 'CSL-JSON'],
  ]);
  // French quotation marks, as the article’s language has them.
  expect(Object.values(quotationMarks).flat().join(' ')).toContain('«');
});
