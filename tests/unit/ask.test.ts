/** Whoever runs a command is asked in a terminal, and nowhere else. */
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { agrees } from '../../src/cli/ask.ts';

function terminal(typed: string, isTTY = true) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(typed);
  return { input: Object.assign(input, { isTTY }), output: Object.assign(output, { isTTY }) };
}

test.each([
  ['y\n', true],
  ['Yes\n', true],
  ['n\n', false],
  ['\n', false],
  ['yesterday\n', false],
  ['', false],
])('who types %j in a terminal agrees: %j', async (typed, expected) => {
  const { input, output } = terminal(typed);
  expect(await agrees('Write it all the same?', { input, output })).toBe(expected);
  expect(String(output.read())).toContain('Write it all the same? [y/N] ');
});

test('a program that runs the command is not asked', async () => {
  const { input, output } = terminal('n\n', false);
  expect(await agrees('Write it all the same?', { input, output })).toBe(true);
  expect(output.read()).toBe(null);
});
