/**
 * The panel with the reader's settings and the site's keys. A script draws it, because neither works without a script.
 */
import { words } from '@words/settings.ts';
import { prefer, preferred, type Preference } from './preferences.ts';

/** The settings with several options. An empty value is the default. */
const CHOICES: readonly { name: Preference; legend: string; options: Readonly<Record<string, string>> }[] = [
  {
    name: 'size',
    legend: words.size,
    options: {
      small: words.sizes.small,
      '': words.sizes.normal,
      large: words.sizes.large,
      largest: words.sizes.largest,
    },
  },
  {
    name: 'theme',
    legend: words.theme,
    options: { '': words.themes.system, light: words.themes.light, dark: words.themes.dark },
  },
];

/** The site's keys (page.ts) and what they do. */
const KEYS: readonly (readonly [key: string, meaning: string])[] = [
  ['/', words.search],
  ['[', words.previous],
  [']', words.next],
  ['c', words.copy],
  ['?', words.these],
];

/**
 * Adds the panel to the page, closed, and returns it. It shows the reader's preferences, and stores what they choose.
 */
export function drawSettings(): HTMLDialogElement {
  const panel = element('dialog', { id: 'settings', className: 'panel' });
  panel.setAttribute('aria-labelledby', 'settings-heading');
  const form = element('form', { method: 'dialog' });
  const status = element('p', {});
  status.setAttribute('role', 'status');
  form.append(
    element('h2', { id: 'settings-heading', textContent: words.heading }),
    ...CHOICES.map(({ name, legend, options }) =>
      group(
        legend,
        Object.entries(options).map(([value, label]) => choice('radio', name, value, label)),
      ),
    ),
    group(words.notes, [choice('checkbox', 'notes', 'off', words.officialOnly)]),
    groupOfKeys([listOfKeys(), choice('checkbox', 'keys', 'off', words.keysOff)]),
    status,
    element('button', { className: 'small-button', textContent: words.done }),
  );
  panel.append(form);
  panel.addEventListener('click', (event) => {
    if (event.target === panel) panel.close();
  });
  document.body.append(panel);
  return panel;
}

function choice(type: 'radio' | 'checkbox', name: Preference, value: string, label: string): HTMLElement {
  const input = element('input', { type, name, value, checked: (preferred(name) ?? '') === value });
  input.addEventListener('change', () => {
    if (!prefer(name, input.checked ? value : '')) showNotStored(input.form);
  });
  const line = element('label', {});
  line.append(input, ` ${label}`);
  return line;
}

/** Shows in the panel that a choice could not be stored, so that it holds for this page only. */
function showNotStored(form: HTMLFormElement | null): void {
  form?.querySelector('[role=status]')?.replaceChildren(words.notKept);
}

function group(legend: string, content: readonly HTMLElement[]): HTMLElement {
  const set = element('fieldset', {});
  set.append(element('legend', { textContent: legend }), ...content);
  return set;
}

/** The group with the keys. On touch screens, where few readers have a keyboard, it is collapsed at first. */
function groupOfKeys(content: readonly HTMLElement[]): HTMLElement {
  if (!matchMedia('(hover:none)').matches) return group(words.keys, content);
  const set = element('fieldset', { ariaLabel: words.keys });
  const folded = element('details', {});
  folded.append(element('summary', { textContent: words.keys }), ...content);
  set.append(folded);
  return set;
}

function listOfKeys(): HTMLElement {
  const list = element('dl', {});
  for (const [key, meaning] of KEYS) {
    const line = element('div', {});
    const term = element('dt', {});
    term.append(element('kbd', { textContent: key }));
    line.append(term, element('dd', { textContent: meaning }));
    list.append(line);
  }
  return list;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
