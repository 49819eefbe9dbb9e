/** HTML in which something is repeated: each element that the parser of browsers knows. */
import { html } from 'parse5';
import { each, type Frame, growingElements, type GrowingFormat, type Tags } from './markup.ts';

const ATTRIBUTES: Readonly<Record<string, string>> = { a: 'href="#x"', img: 'src="x.png" alt="boat"' };

/** The elements of HTML, with those that only former versions have. */
export const HTML_TAGS: Tags = Object.fromEntries(
  Object.values(html.TAG_NAMES).map((name) => [name, ATTRIBUTES[name] ?? '']),
);

const FRAME: Frame = {
  file: (body) => ({ name: 'a.html', bytes: Buffer.from(`<title>Boats</title><h1>Boats</h1>${body}`) }),
  paragraph: (words) => `<p>${words}</p>`,
  isLoose: true,
};
const { file } = FRAME;

const OTHERS: GrowingFormat['others'] = {
  'calls and notes': (times) =>
    file(
      each(times, (nth) => `<p>boat<a id="c${nth}" href="#n${nth}">${nth}</a></p>`) +
        each(times, (nth) => `<p id="n${nth}"><a href="#c${nth}">${nth}</a> boat</p>`),
    ),
  'calls of one note': (times) =>
    file(`${'<p>boat<a href="#n">1</a></p>'.repeat(times)}<p id="n"><a href="#c">1</a> boat</p>`),
  'calls without notes': (times) => file(each(times, (nth) => `<p>boat<sup><a href="#n${nth}">${nth}</a></sup></p>`)),
  'items of one list': (times) => file(`<ul>${'<li>boat</li>'.repeat(times)}</ul>`),
  'numbered items': (times) => file(`<ol>${'<li>boat</li>'.repeat(times)}</ol>`),
  'lists with one item': (times) => file(each(times, (nth) => `<ol start="${nth}"><li>boat</li></ol>`)),
  'lists in one item': (times) => file(`<ul><li>boat${'<ul><li>boat</li></ul>'.repeat(times)}</li></ul>`),
  'lists right in a list': (times) => file(`<ul>${'<ul><li>boat</li></ul>'.repeat(times)}</ul>`),
  'rows of a table': (times) => file(`<table>${'<tr><td>1</td><td>boat</td></tr>'.repeat(times)}</table>`),
  'numbered rows': (times) => file(`<table>${each(times, (nth) => `<tr><td>(${nth})</td><td>boat</td></tr>`)}</table>`),
  'cells of one row': (times) => file(`<table><tr>${'<td>boat</td>'.repeat(times)}</tr></table>`),
  'rows that span': (times) => file(`<table>${'<tr><td rowspan="1000">boat</td></tr>'.repeat(times)}</table>`),
  'columns that span': (times) => file(`<table>${'<tr><td colspan="1000">boat</td></tr>'.repeat(times)}</table>`),
  'tables in a cell': (times) =>
    file(`<table><tr><td>${'<table><tr><td>boat</td></tr></table>'.repeat(times)}</td></tr></table>`),
  'blocks in a cell': (times) => file(`<table><tr><td>${'<p>boat</p>'.repeat(times)}</td></tr></table>`),
  definitions: (times) => file(`<dl>${'<dt>boat</dt><dd>boat</dd>'.repeat(times)}</dl>`),
  'headings of all levels': (times) =>
    file(each(times, (nth) => `<h${(nth % 6) + 1}>boat</h${(nth % 6) + 1}><p>boat</p>`)),
  'marks that cross': (times) => file('<b><i>boat</b></i>'.repeat(times)),
  'links that cross paragraphs': (times) => file('<a href="#x"><p>boat'.repeat(times)),
  'marks in paragraphs': (times) => file('<p><b><i><u>boat'.repeat(times)),
  'words in a table': (times) => file(`<table>${'boat<b>boat</b>'.repeat(times)}<tr><td>boat</td></tr></table>`),
  attributes: (times) => file(`<p ${Array.from({ length: times }, (_, nth) => `a${nth}="b"`).join(' ')}>boat</p>`),
  classes: (times) => file(`<p class="${'boat '.repeat(times)}">boat</p>`),
  styles: (times) => file(`<ol style="${'list-style: x;'.repeat(times)}"><li>boat</li></ol>`),
  rules: (times) => file(`<style>${'li { list-style: none }'.repeat(times)}</style><p>boat</p>`),
  'rules without an end': (times) => file(`<style>${'list-style: none '.repeat(times)}</style><p>boat</p>`),
  'counters without an end': (times) => file(`<style>${'counter('.repeat(times)}</style><p>boat</p>`),
  comments: (times) => file('<!-- boat --><p>boat</p>'.repeat(times)),
  'comments without an end': (times) => file('<!-- boat '.repeat(times)),
  'tags without an end': (times) => file('<p boat '.repeat(times)),
  'parts of a site': (times) =>
    file(each(times, (nth) => `<div class="nav menu" id="nav-${nth}"><a href="#x">boat</a></div><p>boat</p>`)),
  forms: (times) => file(each(times, () => `<form><input><p>boat</p></form>`)),
  metadata: (times) => file(each(times, (nth) => `<meta name="dc.${nth}" content="boat">`)),
  breaks: (times) => file(`<p>${'boat<br>'.repeat(times)}</p>`),
  'empty lines': (times) => file(`<p>${'boat<br><br>'.repeat(times)}</p>`),
  'empty elements': (times) => file('<p></p>'.repeat(times)),
  'lines set as code': (times) => file(`<pre>${'boat\n'.repeat(times)}</pre>`),
};

export const HTML: GrowingFormat = { elements: growingElements(HTML_TAGS, FRAME), others: OTHERS };
