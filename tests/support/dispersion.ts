/** Reads the bars that show where a term stands in a document, as they are drawn. */
import { expect } from 'vitest';

const percent = (element: Element | null, attribute: string) => parseFloat(element?.getAttribute(attribute) ?? '');

/** Numbers by the names before them: "II 1, IV 2". */
export function numbersIn(text: string | null | undefined): Record<string, number> {
  const pairs = [...(text ?? '').matchAll(/([^\s,:]+)\s+(\d+)/g)];
  return Object.fromEntries(pairs.map(([, name, count]) => [name, Number(count)]));
}

/** Ids of the paragraphs that a bar's ticks are linked to, in the order of the bar. */
export function linkedIds(bar: ParentNode): (string | undefined)[] {
  return [...bar.querySelectorAll('svg a')].map((link) => link.getAttribute('href')?.split('#').at(-1));
}

/** Where a bar's ticks stand, in per cent from its left end, in the order of the text. */
export function ticksOf(bar: ParentNode): number[] {
  const drawn = bar.querySelector('.tick')?.getAttribute('d') ?? '';
  return [...drawn.matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x));
}

/** Makes sure that a bar has a tick for every link, each in the stretch of its section and where it is pointed at. */
export function expectTicksInPlace(bar: ParentNode, labels: readonly string[]): void {
  const links = [...bar.querySelectorAll('svg a')];
  const ticks = ticksOf(bar);
  expect(ticks, 'a tick for every link').toHaveLength(links.length);
  const names = [...bar.querySelectorAll('svg text')].map(({ textContent }) => textContent.trim());
  expect(names).toEqual(labels);
  const stretches = [...bar.querySelectorAll('.stretch')].map((stretch, index) => ({
    label: names[index],
    start: percent(stretch, 'x'),
    end: percent(stretch, 'x') + percent(stretch, 'width') + 0.01,
  }));
  for (const [index, link] of links.entries()) {
    const x = ticks[index];
    const title = link.querySelector('title')?.textContent ?? '';
    const stretch = stretches.find(({ label }) => label === title.split(/[.,،，]/)[0]);
    expect(x, title).toBeGreaterThanOrEqual(stretch?.start ?? Infinity);
    expect(x, title).toBeLessThanOrEqual(stretch?.end ?? -Infinity);
    const reach = link.querySelector('rect');
    const from = percent(reach, 'x');
    expect(x, `${title} is pointed at`).toBeGreaterThanOrEqual(from - 0.01);
    expect(x, `${title} is pointed at`).toBeLessThanOrEqual(from + percent(reach, 'width') + 0.01);
  }
}
