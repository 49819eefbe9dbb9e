/** An editor runs `npm run check-quotes`. */
import { expect, test } from 'vitest';
import { runPackageScript } from '../support/astro.ts';

test('an editor learns from a command what a file quotes, and where', { timeout: 60_000 }, async () => {
  const run = (...options: string[]) =>
    runPackageScript('check-quotes', options, { GLOSSATOR_CONTENT: 'tests/fixtures/charter/content' });
  const { output, status } = await run('--json', 'tests/fixtures/quoting.md');
  expect(JSON.parse(output)).toEqual([
    {
      quotation: 'It owns no boats and takes no side in trade.',
      verdict: 'verbatim',
      place: 'harbour-charter:I.1',
      differences: [],
    },
    {
      quotation: 'answers to the Harbour Office for all that flows',
      verdict: 'altered',
      place: 'harbour-charter:I.2',
      differences: [{ stands: 'floats', quoted: 'flows' }],
    },
    { quotation: '泊位按到港先后分配', verdict: 'misplaced', place: '二.2', differences: [] },
    { quotation: 'A wholly different matter', verdict: 'not found', place: null, differences: [] },
  ]);
  expect(status).toBe(0);
  const strict = await run('--strict', 'tests/fixtures/quoting.md');
  expect(strict.status).toBe(2);
  expect(strict.output).toContain('ALTERED  harbour-charter:I.2  /harbour-charter/i/#i-2');
  expect((await run('no-such-file.txt')).status).toBe(1);
});
