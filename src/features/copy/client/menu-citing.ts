/** What the copy menu has of citations: they come with a file of their own, and are shown as they will be copied. */
import { words } from '@words/copy.ts';
import type { Citing } from '../../../citations/citing.ts';
import type { StyleTemplates } from '../../../citations/place.ts';
import { prefer, preferred } from '../../settings/client/preferences.ts';
import { citationOf, entryOf, loadCiting, sayCitationsLost } from './citations.ts';
import { copy } from './clipboard.ts';
import { type Citation, citationAlone, quotationWithCitation } from './compose.ts';
import { item, menuItem, row } from './menu-item.ts';
import { placeAddressOf, quotedFrom } from './passage-address.ts';
import type { CopiedPassage } from './passage.ts';

/** These parts of a menu. */
interface CitingParts {
  readonly quotation: HTMLElement;
  /** The formats of bibliography programs. */
  readonly entries: HTMLElement;
  /** The choice of a style, and what it makes of the passage. */
  readonly citations: readonly HTMLElement[];
}

/** Draws these parts of a menu. What is made of the document's file fills in once that has come. */
export function drawCiting(menu: HTMLElement, passage: CopiedPassage): CitingParts {
  const { label, place } = passage;
  const coming = loadCiting();
  /** An item that needs the citation in the chosen style. */
  const citing = (text: string, act: (citation: Citation, citing: Citing) => Promise<void>) =>
    item(menu, text, async () => {
      const loaded = await coming.catch(() => undefined);
      const chosen = loaded && chosenOf(loaded.styles);
      if (loaded === undefined || chosen === undefined) sayCitationsLost();
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
  // A file that does not come is told of when a citation is asked for.
  void coming.then(
    (loaded) => {
      entries.append(...loaded.entries.map((template) => entryItem(menu, passage, template)));
      styles.append(...choices(loaded.styles, show));
    },
    () => [entries, styles].forEach((group) => group.remove()),
  );
  return { quotation, entries, citations: [styles, citation, citationShown.below, bibliography, entryShown.below] };
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

/** The reader's style, the first unless they chose another. */
function chosenOf(styles: readonly StyleTemplates[]): StyleTemplates | undefined {
  return styles.find(({ style }) => style.id === preferred('citation')) ?? styles[0];
}

/** A choice of style, which is remembered. */
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

/** Says below an item what it will copy. Both are hidden while there is nothing. */
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
