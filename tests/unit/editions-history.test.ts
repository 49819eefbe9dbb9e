/** Any number of editions of a law, in which articles are put in, taken out, moved, reworded and renumbered. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepEdition } from '../../src/cli/keep-edition.ts';
import { compareEditions } from '../../src/core/editions/compare-editions.ts';
import { passagesOf } from '../../src/core/passages.ts';
import { judgeAll } from '../../src/core/quotations/judge.ts';
import { sourceOf } from '../../src/core/quotations/source.ts';
import { exportDocument } from '../../src/exports/document-json.ts';
import { words } from '../support/editions.ts';
import { runs } from '../support/properties.ts';
import { Folder } from '../support/publication.ts';

const SECTIONS = ['i', 'ii'] as const;

const event = fc.record({
  what: fc.constantFrom('insert', 'reword', 'take out', 'move', 'put back'),
  at: fc.nat(100),
  to: fc.nat(100),
});

/** Writes an edition: articles are numbered through both sections. */
function write(folder: Folder, text: readonly (readonly string[])[], published: string): void {
  const source = ['Law'];
  let number = 0;
  mkdirSync(folder.at('documents/law'), { recursive: true });
  for (const [index, slug] of SECTIONS.entries()) {
    const articles = (text[index] ?? []).map((wording) => `${(number += 1)}. ${wording}`);
    source.push(`Part ${slug}`, ...articles);
    const markdown = articles.map((article) => article.replace(/^(\d+)\./, '$1\\.'));
    writeFileSync(folder.at(`documents/law/${slug}.mdx`), `${markdown.join('\n\n')}\n`);
  }
  writeFileSync(folder.at('documents/law/source.txt'), `${source.join('\n')}\n`);
  writeFileSync(
    folder.at('documents/law/document.yaml'),
    `title: Law\nkind: law\nlanguage: en\npublisher: Us\npublished: '${published}'\nurl: https://us.example/\nreceived: '2020-12-01'\nsummary: One.\nnumbering: ['1.']\nsections:\n  - { slug: i, label: I, heading: Part i }\n  - { slug: ii, label: II, heading: Part ii, goesOn: true }\n`,
  );
}

/** Accepts what an editor would: the suggested answers, until nothing is open. */
function accept(folder: Folder): void {
  const decisions = { same: new Array<string>(), new: new Array<string>(), withdraw: new Array<string>() };
  for (let round = 0; round < 10; round += 1) {
    const { open, suggested, refusals, faults } = folder.accept(decisions);
    expect([refusals, faults.filter(({ severity }) => severity !== 'warning')]).toEqual([[], []]);
    if (open === 0) return;
    for (const option of suggested) {
      const [, name, answer = ''] = /^--(same|new|withdraw) (.*)$/.exec(option) ?? [];
      if (name === 'same' || name === 'new' || name === 'withdraw') decisions[name].push(answer);
    }
  }
  throw new Error('Questions stay open.');
}

test('their differences turn each into the other, every id leads somewhere for ever, and quotations of each are found in it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(event, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      (histories) => {
        const folder = new Folder();
        try {
          const text = [
            [words('a'), words('b'), words('c')],
            [words('d'), words('e')],
          ];
          const gone: string[] = [];
          write(folder, text, '2001-01-01');
          accept(folder);
          for (const [index, events] of histories.entries()) {
            for (const { what, at, to } of events) {
              const [from = [], target = []] = [text[at % 2], text[to % 2]];
              const place = at % Math.max(from.length, 1);
              if (what === 'insert') from.splice(place, 0, words(`${index}x${at}y${to}`));
              else if (what === 'put back') target.splice(to % (target.length + 1), 0, ...gone.splice(0, 1));
              else if (from.length < 2) continue;
              else if (what === 'reword') from[place] = (from[place] ?? '').replace(/\S+/, `e${at}y${to}`);
              else {
                const taken = from.splice(place, 1);
                if (what === 'move') target.splice(to % (target.length + 1), 0, ...taken);
                else gone.push(...taken);
              }
            }
            const date = `200${index + 2}-01-01`;
            keepEdition(folder.path, 'law', date, '2020-12-01');
            write(folder, text, date);
            accept(folder);
          }
          expect(folder.faults()).toBe('');
          const law = folder.compile().publication?.documents.find(({ id }) => id === 'law');
          if (law === undefined) throw new Error('The law is missing.');
          const editions = [...law.former, law];
          const linesOf = (edition: typeof law) =>
            edition.sections.flatMap(({ blocks }) => blocks.map((block) => block.text));
          for (const before of editions)
            for (const after of editions) {
              if (before === after) continue;
              const passages = compareEditions(before, after).units.flatMap((unit) => unit.passages);
              const wordsOf = (left: string, id: string) =>
                passages
                  .find((passage) => passage.id === id)
                  ?.stretches.filter(({ kind }) => kind !== left)
                  .map((stretch) => stretch.words)
                  .join('');
              const lines = passages.flatMap(({ id, after: stands }) =>
                stands === undefined ? [] : [wordsOf('gone', id)],
              );
              expect(lines).toEqual(linesOf(after));
              const old = before.sections.flatMap(({ blocks }) =>
                blocks.flatMap(({ id }) => (id === undefined ? [] : [wordsOf('added', id)])),
              );
              expect(old).toEqual(linesOf(before));
            }
          const everywhere = new Set(passagesOf(law).map(({ id }) => id));
          const sources = [...editions]
            .reverse()
            .map((edition) => sourceOf(edition.id, exportDocument(edition, undefined)));
          for (const edition of editions) {
            for (const { id } of edition.ids) expect(everywhere).toContain(id);
            for (const line of linesOf(edition)) {
              const [finding] = judgeAll(`“${line.replace(/^\d+\. /, '')}”`, sources);
              expect(finding?.verdict).toBe('verbatim');
            }
          }
        } finally {
          rmSync(folder.path, { recursive: true });
        }
      },
    ),
    runs(25),
  );
});
