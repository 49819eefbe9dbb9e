/** In which order an editor gets the columns of a PDF without tags, and where their paragraphs end. */
import { expect, test } from 'vitest';
import { imported } from '../support/imported.ts';
import { column, page, pdfOf, type Placed, WORDS } from '../support/pdf.ts';

test('is read column by column, and a paragraph goes on in the next one', async () => {
  const [first = '', second = '', third = ''] = WORDS;
  const made = await imported(
    pdfOf([
      page(
        column([first, second], { y: 120, size: 7 }),
        column([third], { x: 320, y: 700, size: 7 }),
        column(WORDS, { x: 320, y: 660, size: 7 }),
      ),
    ]),
    'a.pdf',
  );
  expect(made.files.get('source.txt')).toContain(`${WORDS.join(' ')}\n${WORDS.join(' ')}\n`);
});

test('is read column by column where the file draws line by line across the columns', async () => {
  const size = 8;
  const [left, right] = ['a', 'b'].map((name) =>
    Array.from(
      { length: 9 },
      (_, index) => `the ${name}${index} boat pays its dues at the quay and then it sails away`,
    ),
  );
  const across = (left ?? []).flatMap((text, index) => [
    { text, x: 50, y: 700 - index * 10, size },
    { text: right?.[index] ?? '', x: 266, y: 700 - index * 10, size },
  ]);
  const heading: Placed = {
    text: 'Dues of all the boats that lie in the harbour',
    x: 50,
    y: 730,
    size: 18,
    font: 'bold',
  };
  const made = await imported(pdfOf([page(heading, across)]), 'a.pdf');
  expect(made.files.get('source.txt')).toContain([...(left ?? []), ...(right ?? [])].join(' '));
});

test('has a title over two columns apart from the first of them', async () => {
  const [first = ''] = WORDS;
  const lines = Array.from({ length: 6 }, (_, index) => first.replace('boat', `boat of ${index} masts`));
  const made = await imported(
    pdfOf([
      page(
        { text: 'Dues of all the boats that lie in the harbour of the bay', x: 50, y: 740, size: 18 },
        column(lines, { y: 700, size: 6 }),
        column(lines, { x: 300, y: 700, size: 6 }),
      ),
    ]),
    'a.pdf',
  );
  expect(made.title).toEqual(['Dues of all the boats that lie in the harbour of the bay']);
  expect(made.files.get('source.txt')).toContain(`${[...lines, ...lines].join(' ')}\n`);
});

test('has paragraphs of one line apart, also on a page where no line reaches the edge of the text', async () => {
  const short = ['No boat sails at night', 'The quay is open', 'Dogs are kept on a lead.'];
  const made = await imported(
    pdfOf([
      page(...[700, 654, 608, 562].map((y) => column(WORDS, { y, leading: 12 }))),
      page(column(short, { y: 700, leading: 12 })),
    ]),
    'a.pdf',
  );
  expect(made.files.get('source.txt')).toContain(`${short.join('\n')}\n`);
});
