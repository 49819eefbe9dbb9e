/** The names and the places of terms. */
import { modelOf, publication, termOf } from '../support/charter-model.ts';
import { describe, expect, test } from 'vitest';
import type { Concordance, Place, Term } from '../../src/core/model.ts';
import { byDocument, bySection, companions, gatherPlaces } from '../../src/core/terms/concordance.ts';
import { allForms, formsIn } from '../../src/core/forms/forms.ts';
import { allNamesOf, languagesOf, termNames, romanisedLanguagesOf } from '../../src/core/terms/names.ts';

const documents = () => publication().documents;

const terms = () => publication().terms;

const concordance = () => publication().concordance;

const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

/** Returns places as a reader names them: `lights-plan I.2 harbour dues`. */
const told = (places: readonly Place[]) =>
  places.map(({ document, block, form }) => `${document.id} ${block.label} ${form}`);

/** Makes a term with the given fields. */
const made = (parts: Partial<Term>): Term => ({ ...termOf('berth'), see: [], names: {}, renderings: [], ...parts });

describe('a reader of a term’s page', () => {
  test('finds its places in every document, including those of narrower terms, in reading order', () => {
    expect(told(concordance().get('visitors-berth') ?? [])).toEqual([
      'lights-plan IV.1 visitors’ berths',
      'harbour-charter II.2 visitors’ berths',
      'harbour-charter II.2 visitors’ berth',
    ]);
    const berths = told(concordance().get('berth') ?? []);
    expect(berths.filter((place) => place.startsWith('harbour-charter II'))).toEqual([
      'harbour-charter II.1 Berths',
      'harbour-charter II.1 berth',
      'harbour-charter II, figure 1 berths',
      'harbour-charter II.2 berths',
      'harbour-charter II.2 visitors’ berths',
      'harbour-charter II.2 visitors’ berth',
      'harbour-charter III.1 berth',
    ]);
  });

  test('gets each place once in a circle of broader terms, also from a term that only leads into it', () => {
    const circle = [
      { id: 'berth', broader: 'harbour-dues' },
      { id: 'harbour-dues', broader: 'harbour-office' },
      { id: 'harbour-office', broader: 'harbour-dues' },
    ];
    const found = gatherPlaces(documents(), circle);
    const own = (id: string) => gatherPlaces(documents(), [{ id, broader: undefined }]).get(id) ?? [];
    const [berths, dues, office] = ['berth', 'harbour-dues', 'harbour-office'].map((id) => own(id).length);
    expect(circle.map(({ id }) => found.get(id)?.length)).toEqual([
      berths,
      (berths ?? 0) + (dues ?? 0) + (office ?? 0),
      (berths ?? 0) + (dues ?? 0) + (office ?? 0),
    ]);
  });

  test('gets places of every term, and none of a term that occurs nowhere', () => {
    expect([...gatherPlaces([], terms()).values()]).toEqual(terms().map(() => []));
  });

  test('reads them document by document and section by section', () => {
    const places = concordance().get('quiet-hours') ?? [];
    const sections = [...bySection(places)].map(([section, own]) => [section.document, section.slug, own.length]);
    expect(sections).toEqual([
      ['lights-plan', 'ii', 1],
      ['harbour-charter', 'iii', 2],
    ]);
    expect([...byDocument(places)].map(([document, own]) => [document.id, own.length])).toEqual([
      ['lights-plan', 1],
      ['harbour-charter', 2],
    ]);
  });

  test('finds exactly the places of a document on its page', () => {
    const plan = gatherPlaces([modelOf('lights-plan')], terms());
    expect([...plan.keys()].toSorted()).toEqual(ids(terms()).toSorted());
    expect(told(plan.get('harbour-dues') ?? [])).toEqual([
      'lights-plan I.2 harbour dues',
      'lights-plan III.1 harbour dues',
    ]);
    expect(plan.get('earmarking')).toEqual([]);
  });

  test('sees the terms that share most paragraphs with it, except narrower and broader ones', () => {
    const [one, two, three, four] = modelOf('harbour-charter').sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.label === undefined ? [] : [block])),
    );
    const document = modelOf('harbour-charter');
    const [section] = document.sections;
    if (!one || !two || !three || !four || !section) throw new Error('Too few blocks.');
    const at = (...blocks: (typeof one)[]) =>
      blocks.map((block) => ({ term: '', form: '', start: 0, end: 0, document, section, block }));
    const family = ['pier', 'quay', 'mole', 'buoy', 'wide', 'narrow'].map((id) => ({
      ...made({ id, broader: undefined }),
      ...(id === 'pier' ? { broader: 'wide' } : id === 'narrow' ? { broader: 'pier' } : {}),
    }));
    const places: Concordance = new Map([
      ['pier', at(one, one, two, three)],
      ['quay', at(three)],
      ['mole', at(one, two, four)],
      ['buoy', at(four)],
      ['wide', at(one, two, three)],
      ['narrow', at(one)],
    ]);
    const [pier] = family;
    if (!pier) throw new Error('No term.');
    expect(companions(places, pier, family)).toEqual([
      { id: 'mole', shared: 2 },
      { id: 'quay', shared: 1 },
    ]);
    expect(companions(new Map(), pier, family)).toEqual([]);
  });
});

describe('the forms of a term', () => {
  const byLanguage = { en: ['berth'], zh: ['泊位'], fr: ['emplacement'] };

  test('are sought in texts of their language, or in all texts without one', () => {
    expect(['en', 'en-GB', 'zh-Hans', 'fr', 'ar'].map((language) => formsIn(byLanguage, language))).toEqual([
      ['berth'],
      ['berth'],
      ['泊位'],
      ['emplacement'],
      [],
    ]);
    expect(formsIn(['berth', 'berths'], 'zh')).toEqual(['berth', 'berths']);
  });

  test('are available for all languages at once', () => {
    expect(allForms(byLanguage)).toEqual(['berth', '泊位', 'emplacement']);
    expect(allForms(['berth', 'berths'])).toEqual(['berth', 'berths']);
  });
});

describe('the names of a term', () => {
  test('are full or short, with their languages, and in Latin letters if they are in another script', () => {
    const office = termOf('harbour-office');
    expect(termNames(office)).toEqual([
      { name: '佩兰湾港务局', lang: 'zh-Hans', roman: { name: 'Pèilánwān gǎngwùjú', lang: 'zh-Latn' } },
      { name: 'Office du port', lang: 'fr', roman: undefined },
      { name: 'مكتب الميناء', lang: 'ar', roman: { name: 'maktab al-mīnāʾ', lang: 'ar-Latn' } },
    ]);
    expect(termNames(office, true).map(({ name, roman }) => [name, roman?.name])).toEqual([
      ['港务局', 'gǎngwùjú'],
      ['Office du port', undefined],
      ['مكتب الميناء', 'maktab al-mīnāʾ'],
    ]);
    expect(allNamesOf(office).map(({ name, roman }) => [name, roman?.name])).toEqual([
      ['佩兰湾港务局', 'Pèilánwān gǎngwùjú'],
      ['港务局', 'gǎngwùjú'],
      ['Office du port', undefined],
      ['مكتب الميناء', 'maktab al-mīnāʾ'],
    ]);
  });

  test('are in some languages, and for some of these in Latin letters too', () => {
    expect(languagesOf(terms())).toEqual(['zh', 'fr', 'ar']);
    expect(romanisedLanguagesOf(terms())).toEqual(['zh', 'ar']);
    expect(languagesOf([])).toEqual([]);
  });
});
