/**
 * Leads to the edition of the day that the address of the page names, whose front page says so (asked.ts), or to a passage in it:
 * `?date=2019-06-30&passage=article-5`. What is not known of the day is said in words, which the page has in attributes. It
 * runs on its own page alone and shares no module with the script of every page, which would then be parted in two.
 */
import { onDay } from '../../../core/editions/on-day.ts';

/** How long a reader waits for the list of passages, in milliseconds. */
const TIMEOUT = 20_000;

/** An edition in the list of the page. */
interface ListedEdition {
  readonly item: HTMLElement;
  readonly link: HTMLAnchorElement;
  readonly published: string;
  readonly state: string | undefined;
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly known: string;
}

/** Answers the question in the address of the page, and makes the form ask for the same passage. */
async function lead(): Promise<void> {
  const [field, passage] = document.querySelectorAll<HTMLInputElement>('form.any-date input');
  const answer = document.querySelector<HTMLElement>('.any-date-answer');
  const editions = [...document.querySelectorAll<HTMLElement>('.dated-editions > li')].flatMap(editionIn);
  if (!field || !passage || !answer) return;
  const asked = new URLSearchParams(location.search);
  const id = asked.get('passage') ?? '';
  // The form asks for the same passage on another day.
  passage.value = id;
  passage.disabled = id === '';
  const day = asked.get('date') ?? '';
  if (!isDay(day)) return;
  field.value = day;
  const { kind, editions: about } = onDay(editions, day);
  const places = await Promise.all(about.map(async (edition) => ({ ...edition, place: await placeIn(edition, id) })));
  const [first] = places;
  if (kind === 'in-force' && first?.place !== undefined)
    location.replace(id === '' ? `${first.place}?on=${day}` : first.place);
  else
    answer.replaceChildren(
      paragraph(`${inWords(day, answer.dataset['locale'])}: ${answer.getAttribute(`data-${kind}`) ?? ''}`),
      listOf(places),
      ...(id === '' ? [] : [historyOf(id, answer.dataset['history'] ?? '')]),
    );
}

function editionIn(item: HTMLElement): ListedEdition[] {
  const link = item.querySelector('a');
  const { published, state, from, until, known } = item.dataset;
  return link === null || published === undefined || known === undefined
    ? []
    : [{ item, link, published, state, from, until, known }];
}

/**
 * Returns the address of an edition, or of a passage in it; `undefined` if it does not have the passage, or nobody can tell
 * now.
 */
async function placeIn({ link }: ListedEdition, id: string): Promise<string | undefined> {
  if (id === '') return link.pathname;
  try {
    const file = await fetch(new URL('paragraphs.json', link.href), { signal: AbortSignal.timeout(TIMEOUT) });
    const address = file.ok ? addressIn(await file.json(), id) : undefined;
    return address && new URL(address, location.href).href;
  } catch {
    return undefined;
  }
}

/** Returns the address of a passage that an edition has, from its `paragraphs.json`. */
function addressIn(file: unknown, id: string): string | undefined {
  if (!has(file, 'paragraphs') || !Array.isArray(file.paragraphs)) return undefined;
  const paragraphs: readonly unknown[] = file.paragraphs;
  const found = paragraphs.find((one) => has(one, 'id') && one.id === id);
  const stands = has(found, 'state') && (found.state === 'stands' || found.state === 'moved');
  return stands && has(found, 'address') && typeof found.address === 'string' ? found.address : undefined;
}

const has = <Name extends string>(value: unknown, name: Name): value is Record<Name, unknown> =>
  typeof value === 'object' && value !== null && name in value;

/** Lists editions as the page does, with links to the passage in those that have it. */
function listOf(editions: readonly (ListedEdition & { readonly place: string | undefined })[]): HTMLElement {
  const list = document.createElement('ul');
  for (const { item, place } of editions) {
    const copy = document.importNode(item, true);
    if (place !== undefined) copy.querySelector('a')?.setAttribute('href', place);
    list.append(copy);
  }
  return list;
}

/** Links to the history of a passage. */
function historyOf(id: string, name: string): HTMLElement {
  const link = Object.assign(document.createElement('a'), {
    href: `../p/${encodeURIComponent(id)}/#history-heading`,
    textContent: name,
  });
  const line = paragraph('');
  line.append(link);
  return line;
}

/** Whether a text is a day of the calendar. */
function isDay(text: string): boolean {
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

const paragraph = (textContent: string) => Object.assign(document.createElement('p'), { textContent });

/** Writes a day as pages do. */
const inWords = (day: string, locale: string | undefined): string =>
  new Date(day).toLocaleDateString(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });

void lead();
