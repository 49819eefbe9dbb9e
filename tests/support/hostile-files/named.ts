/** Files whose own names, or whose lines of YAML, say something to a program. */
import { book, html, markdown, plain } from './formats.ts';
import type { Hostile } from './kind.ts';

const sound = () => plain('Dues.');

/** Files with names that a shell, a page or a program could take for its own. */
export const ODD_FILE_NAMES: Hostile = {
  '<img src=x onerror=hurt()>.txt': sound,
  '{hurt()}.txt': sound,
  '$(touch hostile-was-here).txt': sound,
  '`touch hostile-was-here`; touch hostile-was-here.html': () => html(''),
  "' || touch hostile-was-here #.md": () => markdown(''),
  '-rf --plain.txt': sound,
  '..%2f..%2fsecret.txt': sound,
  '..\\..\\secret.md': () => markdown(''),
  'line\nbreak: [hurt].txt': sound,
  'turned-\u202Etxt.exe.txt': sound,
  'escape-\x1B]0;hurt\x07.txt': sound,
  'half-\u{FFFD}-letter.epub': () => book(''),
  '.txt': sound,
  'CON.txt': sound,
  [`${'a'.repeat(250)}.txt`]: sound,
  'names-of-pictures/page.html': () => {
    const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>';
    const names = ['{hurt()}.svg', '<script>.svg', '..svg', '-.svg', '%5B%5D(hurt).svg', 'document.yaml.svg'];
    return {
      'page.html': html(names.map((name) => `<p><img alt="A" src="${name.replaceAll('<', '&lt;')}"></p>`).join('')),
      ...Object.fromEntries(names.map((name) => [decodeURIComponent(name), picture])),
    };
  },
};

/** Aliases that hold each other: a thousand million times a word. */
const LAUGHS = `a0: &a0 [ha]\n${Array.from({ length: 9 }, (_, nth) => `a${nth + 1}: &a${nth + 1} [${`*a${nth},`.repeat(10)}]\n`).join('')}`;

/** What can be said above a Markdown text, or in the list of its chapters. */
const YAML: Readonly<Record<string, string>> = {
  'aliases-in-aliases': LAUGHS,
  'alias-of-itself': 'title: &a\n  - *a\nbook: &b\n  chapters: *b\n',
  'code-in-a-tag':
    'title: !!js/function "function () { hurt() }"\nlang: !!python/object/apply:os.system ["touch hostile-was-here"]\n',
  'lists-10000-deep': `title: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`,
  'merges-that-repeat': `base: &a {title: x}\n${'<<: *a\n'.repeat(2000)}`,
  'never-closed': 'title: "Berths\nlang: {en\n',
  'values-of-other-kinds': 'title: 1e308\nlang: [en]\ndate: 9999999999999\nauthor: null\nsubtitle: .nan\n',
  'several-at-once': 'title: A\n---\ntitle: B\n...\n%YAML 9.9\n---\nhurt: *none\n',
};

/** Texts that have such lines above them, and folders with such lists. */
export const HOSTILE_YAML: Hostile = Object.fromEntries(
  Object.entries(YAML).flatMap(([kind, yaml]) => [
    [`${kind}-above-the-text.md`, () => markdown('Dues.', `---\n${yaml}---\n\n`)],
    [`${kind}-in-the-list-of-chapters/`, () => ({ 'a.md': markdown('Dues.'), '_quarto.yml': yaml })],
  ]),
);
