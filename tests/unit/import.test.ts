/** An editor imports a file, and gets a document with all of its text in the same structure. */
import { expect, test } from 'vitest';
import { imported, fixture } from '../support/imported.ts';

test('plain text: the import joins wrapped lines, leaves out numbers of pages, and reports both', async () => {
  const { file, remarks, sections } = await fixture('code.txt');
  expect(sections.map(({ slug }) => slug)).toEqual(['article-1', 'article-2', 'article-3']);
  expect(file('article-1.mdx')).toBe(
    `1\\. A berth is a place by the quay, or a place at a buoy where a berth was given; it is kept for one night under the law of the co-operative of boats.

(a) By day it is free.

(b) By night it is not.

- a lamp
- a rope`,
  );
  expect(remarks.map(({ kind, line }) => `${kind} ${line}`)).toEqual([
    'dropped 16',
    'dropped 23',
    'dropped 29',
    'decide 8',
    'decide undefined',
  ]);
});

test('Markdown: lists, quotations, tables with captions and footnotes stay, and the report names marks of other programs', async () => {
  const { file, title, remarks } = await fixture('plan.md');
  expect(title).toEqual(['A plan for the quay']);
  expect(file('i.mdx')).toBe(
    `The quay is *old*.[^1] It was built[^2] in 1902; a_b_c and 1. stay.

1. It leaks.
2. It leans:
   - to the east,
   - to the west.

> It always did.

[^1]: Older than the harbour.

[^2]: By hand.`,
  );
  expect(file('ii.mdx')).toBe(
    `<Caption>Table 1 The works</Caption>

| What | When |
| - | - |
| Wall | 2025 |

See [the map](https://harbour.example/map) or below.`,
  );
  expect(remarks.map(({ message }) => message)).toEqual([
    'how something is drawn: "{#how .wide}"',
    'how something is drawn: "{.striped}"',
    'the caption of a table stands above it',
    'a link that leads to no web address: its words stay',
  ]);
});

test('Markdown: a link whose tag ends at the start of the next line stays a link in its sentence', async () => {
  const { file } = await imported(
    Buffer.from(
      '# A plan\n\n## I. Why\n\nThe quay is old.[^1]\n\n[^1]: Its age is in <a href=https://harbour.example/age\n>the log</a> of 1902.\n',
    ),
    'a.md',
  );
  expect(file('i.mdx')).toBe(
    'The quay is old.[^1]\n\n[^1]: Its age is in [the log](https://harbour.example/age) of 1902.',
  );
});

test('Akoma Ntoso: numbers are beside the text, quoted ones in it, and the metadata of the file is filled in', async () => {
  const { file, missing } = await fixture('act.xml');
  expect(missing).toEqual(['publisher', 'summary']);
  expect(file('document.yaml')).toContain(
    "numbering:\n  - (1)\n  - (a)\ncounted: ' ¶'\nmarks: automatic\nsections:\n  - slug: opening\n",
  );
  expect(file('section-1.mdx')).toBe(
    `<Number value="(1)" />A berth is kept—

<Number value="(a)" />for one night,

<Number value="(b)" />for one boat.[^1]

<Number value="(2)" />In the old Act insert—

> 2A No boat pays twice.

[^1]: Of any size.`,
  );
});

test('Akoma Ntoso of another profile: its namespace, notes in its metadata, and line ends in its paragraphs', async () => {
  const xml = `<a:akomaNtoso xmlns:a="http://profile.example/1.8/"><a:act><a:meta><a:notes><a:note eId="n1"><a:p>Of any
    size.</a:p></a:note></a:notes></a:meta><a:preface><a:p><a:docTitle>Harbour Act</a:docTitle></a:p></a:preface><a:body>
    <a:article><a:num>§ 1</a:num><a:heading>Berths</a:heading><a:paragraph><a:num>(1)</a:num><a:content><a:p>A berth is kept
      for one boat<a:noteRef href="#n1" marker="1">1</a:noteRef>.<a:authorialNote marker="2"><a:p>Or two.</a:p></a:authorialNote></a:p></a:content></a:paragraph>
    <a:paragraph><a:num>(2)</a:num><a:content><a:p>None is kept<a:authorialNote marker="2"><a:p>As a rule.</a:p></a:authorialNote> in winter.</a:p></a:content></a:paragraph></a:article>
    <a:article><a:num>§ 2</a:num><a:heading>Dues</a:heading><a:paragraph><a:num/><a:content><a:p>High.</a:p></a:content></a:paragraph></a:article>
    </a:body></a:act></a:akomaNtoso>`;
  const { file, sections } = await imported(Buffer.from(xml), 'act.akn');
  expect(sections.map(({ heading }) => heading)).toEqual([
    ['§ 1', 'Berths'],
    ['§ 2', 'Dues'],
  ]);
  const { slug = '' } = sections[0] ?? {};
  expect(file(`${slug}.mdx`)).toBe(
    `<Number value="(1)" />A berth is kept for one boat[^note-1].[^2]

<Number value="(2)" />None is kept[^note-3] in winter.

[^note-1]: Of any size.

[^2]: Or two.

[^note-3]: As a rule.`,
  );
});

test('Markdown of Jekyll and kramdown: headings without a space, placeholders and tables are mended, and each is named', async () => {
  const text = [
    ...[
      '# Harbour plan',
      '',
      '##Berths',
      '',
      'See [the map]({{ site.baseurl }}/map of the port) and [Topic 3][topic-3].',
      '',
    ],
    ...[
      '{% include note.html %}',
      '',
      '| Boat | Coins |',
      '| Small | 2 |',
      '',
      '## Dues',
      '',
      '```',
      '##High',
      '```',
      '',
    ],
  ].join('\n');
  const made = await imported(Buffer.from(text), 'plan.md');
  expect(made.sections.map(({ heading }) => heading)).toEqual([['Berths'], ['Dues']]);
  expect(made.file('berths.mdx')).toBe('See the map and Topic 3.\n\n| Boat | Coins |\n| - | - |\n| Small | 2 |');
  expect(made.file('source.txt')).toContain('##High');
  const named = made.remarks.filter(({ line }) => line !== undefined).map(({ message, line }) => `${line} ${message}`);
  for (const start of ['3 a heading without a space', '5 a link with a placeholder of Jekyll', '5 a link by a label'])
    expect(named).toContainEqual(expect.stringMatching(`^${start}`));
  for (const start of ['7 a command of Jekyll', '9 a table of kramdown without a head'])
    expect(named).toContainEqual(expect.stringMatching(`^${start}`));
});

test('a plain text with the signs of Markdown is read as Markdown; one with a star is not', async () => {
  const text = '# Rules\n\n**RULE 1\\.** Boats pay.\n\n## More\n\n**RULE 2\\.** Boats wait.\n';
  expect((await imported(Buffer.from(text), 'rules.txt')).file('source.txt')).toContain('RULE 1. Boats pay.');
  expect((await imported(Buffer.from('Rules\n\nBoats pay **twice**.\n'), 'a.txt')).file('source.txt')).toContain(
    '**twice**',
  );
});
