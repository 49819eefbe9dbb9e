/** Words that would mean something to a page, if it took what stands in its address for more than words. */

/** What would be known to have run. */
const RUN = 'hurt()';

/** Each by what it tries. Where one has no `hurt` in it, it would break a page rather than run. */
export const HOSTILE_WORDS: Readonly<Record<string, string>> = {
  'a script': `<script>${RUN}</script>`,
  'a picture that fails': `<img src=hurt onerror=${RUN}>`,
  'a drawing that loads': `<svg/onload=${RUN}><foreignObject><iframe srcdoc="<script>parent.${RUN}</script>">`,
  'the end of an attribute': `" autofocus onfocus=${RUN} x='" onmouseover=${RUN} '`,
  'the end of a script': `</script><script>${RUN}</script>`,
  'an address that runs': `javascript:${RUN}`,
  'an address with a page in it': `data:text/html,<script>opener.${RUN}</script>`,
  'another host': '//hurt.example/',
  'another host by backslashes': String.raw`\\hurt.example\..\..`,
  'the names of objects': '__proto__[hurt]=1&constructor[prototype][hurt]=1#__proto__',
  'a selector': `*,[hurt^="'"],:is(a)/**/{}]>hurt`,
  'an expression': '{{constructor.constructor("hurt()")()}}${hurt()}',
  'letters that turn the line': '\u202E\u2066hurt\u0000\uFFFF\u2028',
  'escapes that are none': '%E0%A4%A%00%ZZ%',
  'five thousand letters': 'hurt'.repeat(1250),
};
