import { expect, test } from 'vitest';
import { joinParts, markup } from '../../src/html/markup.ts';

const HOSTILE = `<script>"&'`;

test('a reader sees words that look like markup as they are written', () => {
  expect(markup`<p>${HOSTILE}</p>`.html).toBe('<p>&lt;script&gt;&quot;&amp;&#39;</p>');
  expect(joinParts([HOSTILE, [HOSTILE]]).html).not.toContain('<');
});

test('no words end the attribute that they stand in', () => {
  expect(markup`<a href="${HOSTILE}" title="Of ${HOSTILE}">`.html.match(/"/g)).toHaveLength(4);
});

test('HTML inside other HTML is not escaped again, and nothing is drawn for a missing value', () => {
  const drawn = markup`<b>${'Q&A'}</b>`;
  expect(markup`<p>${drawn}${undefined}${[drawn, ' ', 2]}</p>`.html).toBe('<p><b>Q&amp;A</b><b>Q&amp;A</b> 2</p>');
});
