/** What the engine writes as XML is XML, whatever the words are. */
import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { writeXml } from '../../src/core/write-xml.ts';

test.each(['a ]]> b', ']]]]>>', '<![CDATA[ a ]]>', '&lt;]]&gt; <!-- ]]> -->'])(
  'whoever opens a file whose words are "%s" reads them',
  (value) => {
    const xml = writeXml({
      type: 'element',
      name: 'p',
      attributes: { title: value },
      children: [{ type: 'text', value }],
    });
    const [p] = fromXml(xml).children;
    expect(p).toMatchObject({ attributes: { title: value }, children: [{ value }] });
  },
);

test('a CDATA section stays as it is', () => {
  expect(writeXml({ type: 'cdata', value: 'a < b' })).toBe('<![CDATA[a < b]]>');
});
