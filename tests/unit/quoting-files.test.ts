/** A publisher checks files of any format that quote the documents and link to their passages. */
import { describe, expect, test } from 'vitest';
import { fileChecker, checkLinks } from '../../src/parts/quotations.ts';
import { book, html, markdown, openText, pdf, plain, word, wordParagraph } from '../support/hostile-files/formats.ts';
import { pdfOf } from '../support/pdf.ts';

const block = (id: string, label: string, text: string) => ({ id, label, text });
const NOW = {
  id: 'law',
  title: 'Law of the Pier',
  sections: [
    {
      id: 'i',
      label: 'I',
      blocks: [
        block('i-1', 'I.1', 'A boat may lie at the pier for two days without paying.'),
        block('i-2', 'I.3', 'Dogs stay on a lead.'),
      ],
    },
    { id: 'ii', label: 'II', blocks: [block('i-4', 'II.1', 'Nobody sells fish on the pier.')] },
  ],
};
const THEN = {
  ...NOW,
  id: 'law/@2020-01-01',
  sections: [
    {
      id: 'i',
      label: 'I',
      blocks: [
        block('i-1', 'I.1', 'A boat may lie at the pier for three days without paying.'),
        block('i-2', 'I.2', 'Dogs stay on a lead.'),
        block('i-3', 'I.3', 'Lamps are lit at dusk.'),
        block('i-4', 'I.4', 'Nobody sells fish on the pier.'),
      ],
    },
  ],
};
const DOCUMENTS = [NOW, THEN];
const check = fileChecker(DOCUMENTS);
const WORDS = 'It says: “A boat may lie at the pier for two days.” And “Dogs stay on the lead” too.';

describe('a quotation in a file', () => {
  const bytes = (content: string | Uint8Array) => (typeof content === 'string' ? Buffer.from(content) : content);
  test.each([
    ['report.txt', plain(WORDS)],
    ['report.md', markdown(WORDS)],
    ['report.html', html(`<p>${WORDS}</p>`)],
    ['report.docx', word(wordParagraph(WORDS))],
    ['report.odt', openText(`<text:p>${WORDS}</text:p>`)],
    ['report.epub', book(`<p>${WORDS}</p>`)],
    ['utf-16.txt', Buffer.from(`\uFEFF${WORDS}`, 'utf16le')],
  ])('of %s is judged', async (name, content) => {
    const { quotations } = await check(bytes(content), { name });
    expect(quotations.map(({ verdict, place }) => `${verdict} ${place?.label}`)).toEqual([
      'verbatim I.1',
      'altered I.3',
    ]);
  });

  test('of a PDF has its page', async () => {
    const line = (text: string, y = 700) => ({ text, x: 60, y });
    const others = [line('We have looked at all that the law has to say of boats and of dogs there.', 720)];
    const file = pdfOf([
      { letters: [...others, line('It says "A boat may lie at the pier for two days" there.')] },
      { letters: [...others, line('And it says "Dogs stay on the lead" in the end.')] },
    ]);
    const { quotations } = await check(file, { name: 'report.pdf' });
    expect(quotations.map(({ verdict, page }) => `${verdict}, p. ${page}`)).toEqual([
      'verbatim, p. 1',
      'altered, p. 2',
    ]);
  });

  test('of a former edition is told with both wordings', async () => {
    const { quotations } = await check(Buffer.from('“A boat may lie at the pier for three days”'), { name: 'a.md' });
    expect(quotations).toMatchObject([
      {
        verdict: 'verbatim',
        place: { text: THEN.sections[0]?.blocks[0]?.text },
        since: { text: NOW.sections[0]?.blocks[0]?.text },
      },
    ]);
  });

  test('in a block quotation of Word is judged', async () => {
    const style = '<w:pPr><w:pStyle w:val="Quote"/></w:pPr>';
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style></w:styles>';
    const body = wordParagraph('Dogs stay home.', style) + wordParagraph('Nobody sells fish.', style);
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';
    const more = {
      'word/styles.xml': styles,
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="${relation}" Target="styles.xml"/></Relationships>`,
    };
    const { quotations } = await check(word(body, more), { name: 'a.docx' });
    expect(quotations.map(({ quotation, verdict }) => [quotation, verdict])).toEqual([
      ['Dogs stay home.', 'altered'],
      ['Nobody sells fish.', 'verbatim'],
    ]);
  });
});

describe('a link to a passage', () => {
  const verdictOn = (href: string, words = '', site?: string) =>
    checkLinks([{ href, words }], DOCUMENTS, site).map(({ verdict, place, now }) => [
      verdict,
      place?.label,
      now?.label,
    ]);
  const SITE = 'https://papers.example/reader/';

  test.each([
    ['there', 'law/i/#i-1', 'I.1', 'I.1', undefined],
    ['there', 'law/full/#i-2', '', 'I.3', undefined],
    ['there', 'law/p/i-4/', '', 'II.1', undefined],
    ['there', 'law/i/?q=boat#i-1:~:text=boat', '', 'I.1', undefined],
    ['moved', 'law/i/#i-4', '', 'II.1', 'II.1'],
    ['renumbered', 'law/i/#i-2', 'I.2', 'I.2', 'I.3'],
    ['former', 'law/@2020-01-01/i/#i-1', '', 'I.1', 'I.1'],
    ['there', 'law/@2020-01-01/i/#i-2', '', 'I.2', undefined],
    ['gone', 'law/i/#i-3', '', 'I.3', undefined],
    ['unknown', 'law/i/#i-9', '', undefined, undefined],
  ])('is %s: %s', (verdict, path, words, label, now) => {
    expect(verdictOn(SITE + path, words, SITE)).toEqual([[verdict, label, now]]);
    expect(verdictOn(SITE + path, words)).toEqual([[verdict, label, now]]);
  });

  test('is not one to another site, to another page, or to no address at all', () => {
    for (const href of [
      'https://else.example/reader/law/i/#i-1',
      'https://papers.example/law/i/#i-1',
      `${SITE}terms/boat/`,
      `${SITE}law/`,
      'https://[',
      `${SITE}law/i/#note-boat`,
    ])
      expect([href, verdictOn(href, '', SITE)]).toEqual([href, []]);
  });

  describe('is held with its quotation against its passage', () => {
    const FISH = 'Nobody sells fish on the pier';
    test.each([
      ['verbatim', `It says “${FISH}” ([II.1](law/ii/#i-4)).`, undefined, []],
      ['verbatim', `As [II.1](law/ii/#i-4) says, “${FISH}” and so on.`, undefined, []],
      ['verbatim', `It holds that [“${FISH}”](law/ii/#i-4).`, undefined, []],
      [
        'verbatim',
        `It holds that [nobody sells fish on the pier](law/ii/#i-4).`.replace('nobody', 'Nobody'),
        undefined,
        [],
      ],
      ['verbatim', `> ${FISH}.\n\n— [II.1](law/ii/#i-4)`, undefined, []],
      ['verbatim', `Whoever says “${FISH}” has read law/ii/#i-4 well.`, undefined, []],
      ['nearly verbatim', `It says “Nobody sells fish, on the pier” ([II.1](law/ii/#i-4)).`, undefined, ['→,']],
      ['altered', `It says “Nobody sells crab on the pier” ([II.1](law/ii/#i-4)).`, undefined, ['fish→crab']],
      ['misplaced', `It says “${FISH}” ([here](law/i/#i-1)).`, 'II.1', []],
      ['former', 'It says “lie at the pier for three days” ([I.1](law/i/#i-1)).', 'I.1', ['two→three']],
      ['verbatim', 'It says “lie at the pier for three days” ([I.1](law/@2020-01-01/i/#i-1)).', undefined, []],
      ['verbatim', `It says “${FISH}” ([there](law/i/#i-4)).`, undefined, []],
      ['not found', 'It says “Every lamp has a keeper of its own” ([I.1](law/i/#i-1)).', undefined, []],
    ])('%s: %s', async (verdict, text, place, differences) => {
      const { links } = await check(Buffer.from(text.replace('law/', `${SITE}law/`)), { name: 'a.md', site: SITE });
      expect(
        links.map(({ quotes }) => [
          quotes?.verdict,
          quotes?.place?.label,
          quotes?.differences.map(({ stands, quoted }) => `${stands}→${quoted}`),
        ]),
      ).toEqual([[verdict, place, differences]]);
    });

    test.each([
      ['without a quotation', 'We come to [I.1](law/i/#i-1).'],
      ['with a quotation that gives a place of its own', `“${FISH}” (II.1). We come to [I.1](law/i/#i-1).`],
      ['that introduces another quotation', `“${FISH}”, but [I.1](law/i/#i-1) is about boats: “without paying”.`],
      ['before a quotation with another place', `Unlike [I.1](law/i/#i-1), it says “${FISH}” (II.1).`],
      ['beside another link', `Both [I.1](law/i/#i-1) and [II.1](${SITE}law/ii/#i-4) say “${FISH}”.`],
      ['beside words of the writer’s own', 'They call it “the fish rule” ([here](law/i/#i-1)).'],
    ])('but not if it stands %s', async (name, text) => {
      const { links } = await check(Buffer.from(text.replace('law/', `${SITE}law/`)), { name: 'a.md', site: SITE });
      const own = name.startsWith('that introduces') ? 'without paying' : undefined;
      expect(links.flatMap(({ quotes }) => quotes?.quotation ?? [])).toEqual(own === undefined ? [] : [own]);
    });

    test('in every format that has links', async () => {
      const href = `${SITE}law/i/#i-1`;
      const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
      const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
      const docx = word(
        `<w:p>${run(`It says “${FISH}” (`)}<w:hyperlink r:id="h">${run('here')}</w:hyperlink>${run(').')}</w:p>`,
        {
          'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h" Type="${relation}" Target="${href}" TargetMode="External"/></Relationships>`,
        },
      );
      const inHtml = `<p>It says “${FISH}” (<a href="${href}">here</a>).</p>`;
      for (const [name, content] of [
        ['a.txt', Buffer.from(`It says “${FISH}” (${href}).`)],
        ['a.html', Buffer.from(inHtml)],
        ['a.epub', book(inHtml)],
        ['a.docx', docx],
        ['a.odt', openText(`<text:p>It says “${FISH}” (<text:a xlink:href="${href}">here</text:a>).</text:p>`)],
      ] as const) {
        const { links } = await check(content, { name, site: SITE });
        expect([name, links.map(({ quotes }) => [quotes?.verdict, quotes?.place?.label])]).toEqual([
          name,
          [['misplaced', 'II.1']],
        ]);
      }
    });
  });

  test('of a PDF is found with its page', async () => {
    const area = `<< /Type /Annot /Subtype /Link /Rect [40 690 90 710] /A << /S /URI /URI (${SITE}law/i/#i-4) >> >>`;
    const { links } = await check(pdf({ page: `/Annots [${area}]` }), { name: 'a.pdf', site: SITE });
    expect(links.map(({ verdict, page }) => [verdict, page])).toEqual([['moved', '1']]);
  });

  test('is found in text, Markdown, HTML and Word, with its words and its paragraph', async () => {
    const href = `${SITE}law/i/#i-2`;
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
    const file = word(`<w:p><w:hyperlink r:id="h"><w:r><w:t>I.2</w:t></w:r></w:hyperlink></w:p>`, {
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h" Type="${relation}" Target="${href}" TargetMode="External"/></Relationships>`,
    });
    for (const [name, content, verdict] of [
      ['a.txt', Buffer.from(`One.\n\nSee ${href}.`), 'there'],
      ['a.md', Buffer.from(`One.\n\nSee [I.2](${href}).`), 'renumbered'],
      ['a.html', Buffer.from(`<p>One.</p><p>See <a class="x" href="${href}"><b>I.2</b></a></p>`), 'renumbered'],
      ['a.docx', file, 'renumbered'],
    ] as const) {
      const { links } = await check(content, { name, site: SITE });
      expect([name, ...links.map((link) => [link.verdict, link.paragraph])]).toEqual([name, [verdict, 2]]);
    }
  });
});
