/** What readers do most, in a browser of each engine. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Site } from '../support/site.ts';
import { ENGINES, type ReaderWindow } from './engines.ts';

const site = await Site.of('charter');
const structure = await Site.of('structure');
const languages = await Site.of('languages');
const ADDRESS = 'harbour-charter/ii/';
const textOf = (id: string) => site.page(ADDRESS).getElementById(id)?.textContent;

/** Where an element lies in the window. */
const boxOf = (selector: string) => `document.querySelector('${selector}').getBoundingClientRect()`;

/** Waits until an expression holds in the page. */
const expectThat = (window: ReaderWindow, expression: string) =>
  expect.poll(() => window.evaluate(expression), { timeout: 20_000, message: expression }).toBe(true);

describe.for(Object.entries(ENGINES))('by %s, a reader', ([, start]) => {
  let window: ReaderWindow;
  beforeAll(async () => {
    window = await start();
    await window.resize(1440);
    await window.open(site.url + ADDRESS);
  });
  afterAll(() => window.close());

  test('reads the text as it was built, with the number of each paragraph beside it', async () => {
    expect(await window.evaluate("document.querySelector('#ii-2').textContent")).toBe(textOf('ii-2'));
    const number = boxOf('.number[href="#ii-2"]');
    await expectThat(window, `${number}.width > 10 && ${number}.right <= ${boxOf('#ii-2')}.left`);
  });

  test('sees a note in the margin, on the line of its term, and opens it in a narrow window', async () => {
    const [term, note] = [boxOf('#mark-berth'), boxOf('#note-berth')];
    await expectThat(window, `${note}.left >= ${boxOf('#ii-1')}.right`);
    await expectThat(window, `Math.abs(${note}.top - ${term}.top) < 10`);
    await window.resize(500);
    await window.click("//a[@id='mark-berth']");
    await expectThat(window, "document.querySelector('#note-berth').matches(':popover-open')");
    await window.resize(1440);
  });

  test('writes an own note by the number of a paragraph, and finds it in the margin later', async () => {
    await window.open(`${site.url}harbour-charter/iii/`);
    await window.click("//a[contains(@class, 'number') and @href='#iii-1']");
    await window.click("//button[.='Add a note']");
    await expectThat(window, "document.activeElement.matches('.own-note-editor textarea')");
    await window.type('Mine');
    await window.click("//button[.='Save']");
    await expectThat(window, "document.querySelector('.own-note') !== null");
    await window.open(`${site.url}harbour-charter/iii/`);
    await expectThat(window, "document.querySelector('.own-note .own-words')?.textContent === 'Mine'");
    const marked = "[...document.querySelectorAll('#iii-1 mark')].map((mark) => mark.textContent).join('')";
    await expectThat(window, `${marked} === document.querySelector('#iii-1').textContent`);
    const [own, text] = [boxOf('.own-note'), boxOf('#iii-1')];
    await expectThat(window, `${own}.left >= ${text}.right`);
    await window.open(site.url + ADDRESS);
  });

  test('sees two editions side by side, each passage in the row of its other wording', async () => {
    await window.open(`${structure.url}pier-rules/compare/2020-11-01/2018-03-01/chapter-i/`);
    const tops = (edition: string) =>
      `[...document.querySelectorAll('[data-side=${edition}]')].map((passage) => passage.getBoundingClientRect().top).join()`;
    await expectThat(window, `${tops('leading')} === ${tops('other')}`);
    expect(await window.evaluate("document.querySelectorAll('[data-side=leading]').length")).toBe(9);
    await window.open(site.url + ADDRESS);
  });

  test('sees two languages side by side, begun in the same rows, from the left and from the right', async () => {
    await window.open(`${languages.url}ferry-act/@beside/ar/section-1/`);
    const tops = (side: string) =>
      `[...document.querySelectorAll('[data-side=${side}]')].map((passage) => passage.getBoundingClientRect().top).join()`;
    await expectThat(window, `${tops('leading')} === ${tops('other')}`);
    await expectThat(window, "getComputedStyle(document.querySelector('[data-side=other] p')).direction === 'rtl'");
    await window.open(site.url + ADDRESS);
  });

  test('opens another language below a passage in a narrow window, and keeps the place in it', async () => {
    await window.resize(500);
    await window.open(`${languages.url}ferry-act/section-2/#section-2-2`);
    await window.click("//button[@aria-label='Sec. 2(2) in French']");
    await expectThat(
      window,
      "document.querySelector('.other-words')?.textContent === '(2) Les enfants de moins de 6 ans ne paient rien.'",
    );
    // The driver of WebKit scrolls to no link above the window.
    await window.evaluate('scrollTo(0, 0)');
    await window.click("//main//p[@class='version-line']//a[@hreflang='fr']");
    await expectThat(window, "location.pathname.endsWith('/@fr/article-2/') && location.hash === '#section-2-2'");
    await window.resize(1440);
    await window.open(site.url + ADDRESS);
  });

  test('searches, and lands on a result, which is in view with its words marked', async () => {
    await window.open(site.url);
    // Once the page has its keys.
    const isOpen = () => window.evaluate("document.activeElement.matches('input[type=search]')");
    const open = async () => {
      if ((await isOpen()) !== true) await window.type('/');
      return isOpen();
    };
    await expect.poll(open).toBe(true);
    await window.type('harbour dues');
    await expectThat(window, "document.querySelector('.search-results li > a')?.textContent === 'harbour dues'");
    await window.click("//li/a[starts-with(., 'II.3')]");
    await expectThat(window, "location.hash === '#ii-3' && location.search === '?q=harbour+dues'");
    await expectThat(
      window,
      "[...CSS.highlights.get('found') ?? []].some((range) => range.toString().toLowerCase() === 'harbour dues')",
    );
    await expectThat(window, `${boxOf('#ii-3')}.top >= 0 && ${boxOf('#ii-3')}.bottom <= innerHeight`);
  });

  test('copies a quotation with its citation', async () => {
    await window.open(site.url + ADDRESS);
    await window.click("//a[@aria-label='Paragraph II.2']");
    await window.click("//*[@role='menuitem'][.='Copy quotation with citation']");
    await expectThat(window, "document.querySelector('.announcement')?.textContent.includes('copied') === true");
    // Once the page has its keys.
    const isOpen = () => window.evaluate("document.activeElement.matches('input[type=search]')");
    const open = async () => {
      if ((await isOpen()) !== true) await window.type('/');
      return isOpen();
    };
    await expect.poll(open).toBe(true);
    await window.paste();
    await expectThat(window, `document.activeElement.value.includes(${JSON.stringify(textOf('ii-2'))})`);
    expect(await window.evaluate('document.activeElement.value')).toContain(`${ADDRESS}#ii-2`);
  });
});
