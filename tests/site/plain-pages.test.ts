import { describe, expect, test } from 'vitest';
import { byStandard, read } from '../support/plain-page.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('charter');

describe('a finished page', () => {
  test.each([...site.addresses, ...site.passages])(
    '/%s is read by the proof as the HTML standard has it, and by itself but for controls with text',
    (address) => {
      const html = site.file(address);
      const own = read(html);
      if (/<(?:select|textarea)\b/.test(html)) expect(own).toBeUndefined();
      else expect(own).toEqual(byStandard(html));
    },
  );
});
