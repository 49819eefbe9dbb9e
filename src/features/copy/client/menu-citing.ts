/** The citations in the copy menu. They are fetched when it opens, and shown as they will be copied. */
import { words } from '@words/copy.ts';
import type { Citing } from '../../../citations/citing.ts';
import type { StyleTemplates } from '../../../citations/place.ts';
import { prefer, preferred } from '../../settings/client/preferences.ts';
import { citationOf, entryOf, loadCiting, announceNoCitations } from './citations.ts';
import { copy } from './clipboard.ts';
import { type Citation, citationAlone, quotationWithCitation } from './compose.ts';
import { item, menuItem, row } from './menu-item.ts';
import { placeAddressOf, quotedFrom } from './passage-address.ts';
import type { CopiedPassage } from './passage.ts';

/** The parts of a menu that have to do with citations. */
interface CitingParts {
  readonly quotation: HTMLElement;
  /** The item for the citation, and below it the citation as it will be copied. */
  readonly citation: readonly HTMLElement[];
  /** The items for the formats of bibliography programs. */
  readonly entries: HTMLElement;
  /** The choice of a style, and the entry in it for a bibliography. */
  readonly styles: readonly HTMLElement[];
}

/** Draws these parts for a menu, and fills them in when the document's citations have been fetched. */
export function drawCiting(menu: HTMLElement, passage: CopiedPassage): CitingParts {
  const { label, place } = passage;
  const fetched = loadCiting();
  /** Makes an item that copies something with the citation in the chosen style. */
  const citing = (text: string, act: (citation: Citation, citing: Citing) => Promise<void>) =>
    item(menu, text, async () => {
      const loaded = await fetched.catch(() => undefined);
      const chosen = loaded && chosenOf(loaded.styles);
      if (loaded === undefined || chosen === undefined) announceNoCitations();
      else await act(citationOf(chosen, place), loaded);
    });
  const quotation = citing(words.quotation, (one, { quotationMarks }) =>
    copy(words.quotationFrom(label), quotationWithCitation(quotedFrom(passage), one, quotationMarks)),
  );
  const citation = citing(words.citation, (one) =>
    copy(words.citationOf(label), citationAlone(one, quotedFrom(passage).address)),
  );
  const bibliography = citing(words.entry, async ({ entry }) => entry && copy(words.bibliographyEntry, entry));
  const citationShown = preview(citation, 'citation-shown');
  const entryShown = preview(bibliography, 'entry-shown');
  entryShown.show(undefined);
  const show = (chosen: StyleTemplates) => {
    const { citation, reference, entry } = citationOf(chosen, place);
    citationShown.show([citation, reference].flatMap((part) => part?.text ?? []).join('\n'));
    entryShown.show(entry?.text);
  };
  const entries = row(words.as);
  const styles = row(words.style);
  // If the file cannot be fetched, the reader hears of it when they ask for a citation.
  void fetched.then(
    (loaded) => {
      entries.append(...loaded.entries.map((template) => entryItem(menu, passage, template)));
      styles.append(...choices(loaded.styles, show));
    },
    () => [entries, styles].forEach((group) => group.remove()),
  );
  return {
    quotation,
    citation: [citation, citationShown.below],
    entries,
    styles: [styles, bibliography, entryShown.below],
  };
}

function entryItem(menu: HTMLElement, passage: CopiedPassage, template: Citing['entries'][number]): HTMLElement {
  const { ids, label } = passage;
  const button = item(menu, template.name, () =>
    copy(
      words.inFormat(label, template.name),
      entryOf(template, { ids, place: label, address: placeAddressOf(passage) }),
    ),
  );
  button.setAttribute('aria-label', words.copyAs(template.name));
  return button;
}

/** The style that the reader chose last, or else the first. */
function chosenOf(styles: readonly StyleTemplates[]): StyleTemplates | undefined {
  return styles.find(({ style }) => style.id === preferred('citation')) ?? styles[0];
}

/** The items that choose a style. The choice is stored. */
function choices(styles: readonly StyleTemplates[], show: (chosen: StyleTemplates) => void): HTMLElement[] {
  const choose = (chosen: StyleTemplates | undefined) => {
    if (chosen) show(chosen);
    items.forEach((choice, index) => choice.setAttribute('aria-checked', String(styles[index] === chosen)));
  };
  const items = styles.map((templates, index) => {
    const choice = menuItem(document.createElement('button'), 'menuitemradio', templates.style.name);
    choice.addEventListener('click', () => {
      prefer('citation', index === 0 ? '' : templates.style.id);
      choose(templates);
    });
    return choice;
  });
  choose(chosenOf(styles));
  return items;
}

/** Makes a text below an item that shows what it will copy. Both are hidden if there is nothing to copy. */
function preview(item: HTMLElement, id: string): { below: HTMLElement; show: (text: string | undefined) => void } {
  const below = document.createElement('p');
  below.id = id;
  item.setAttribute('aria-describedby', id);
  const show = (text: string | undefined) => {
    below.textContent = text ?? '';
    item.hidden = below.hidden = text === undefined;
  };
  return { below, show };
}
