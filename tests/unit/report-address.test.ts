/** The report of a reader who found a mistake. */
import { describe, expect, test } from 'vitest';
import { reportAddress, reportsTo } from '../../src/metadata/report-address.ts';

const ADDRESS = 'https://reader.example/charter/i/#i-1';
const report = (to: string, texts = ['The quay & “pier” 1+1.', 'Two.']) =>
  new URL(reportAddress(to, 'Mistake in I.1', { address: ADDRESS, texts }));
const TEXT = `${ADDRESS}\n\n> The quay & “pier” 1+1.\n> Two.\n\n`;

describe('a reader who found a mistake', () => {
  test.for([
    ['https://github.com/harbour/papers', 'https://github.com/harbour/papers/issues/new', 'title', 'body'],
    ['https://code.example/papers/', 'https://code.example/papers/issues/new', 'title', 'body'],
    [
      'https://gitlab.com/harbour/papers',
      'https://gitlab.com/harbour/papers/-/issues/new',
      'issue[title]',
      'issue[description]',
    ],
    [
      'http://gitlab.harbour.example/papers/',
      'http://gitlab.harbour.example/papers/-/issues/new',
      'issue[title]',
      'issue[description]',
    ],
    ['https://code.example/gitlab', 'https://code.example/gitlab/issues/new', 'title', 'body'],
    ['mailto:editor@harbour.example', 'mailto:editor@harbour.example', 'subject', 'body'],
  ] as const)('comes from %s to a report with the place, its address and the words', ([to, form, title, body]) => {
    const { href, searchParams } = report(to);
    expect(href.split('?')[0]).toBe(form);
    expect(Object.fromEntries(searchParams)).toEqual({ [title]: 'Mistake in I.1', [body]: TEXT });
    // In the address of a mail, a plus sign is not a space.
    expect(href).not.toContain('+');
  });

  test('in a long passage sends its beginning, with whole characters', () => {
    const body = report('https://code.example/papers', ['𠀀'.repeat(500)]).searchParams.get('body');
    expect(body).toBe(`${ADDRESS}\n\n> ${'𠀀'.repeat(400)}…\n\n`);
  });

  test('in a passage that is just short enough sends all of it, and nothing of one without words', () => {
    const body = (texts: string[]) => report('https://code.example/papers', texts).searchParams.get('body');
    expect(body(['a'.repeat(400)])).toBe(`${ADDRESS}\n\n> ${'a'.repeat(400)}\n\n`);
    expect(body([])).toBe(`${ADDRESS}\n\n\n`);
  });

  test('writes to the mail address of a publication if it has one, or else to its repository', () => {
    const repository = 'https://code.example/papers';
    expect(reportsTo({ repository, contact: 'editor@harbour.example' })).toBe('mailto:editor@harbour.example');
    expect(reportsTo({ repository, contact: undefined })).toBe(repository);
    expect(reportsTo({ repository: undefined, contact: undefined })).toBeUndefined();
  });
});
