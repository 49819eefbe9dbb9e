/**
 * `npm run share-image`: draws `public/share.png`, the picture that goes with a shared link, in the site's own type
 * and colours. Run it by hand when those change, after a build, and commit the picture.
 */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

const font = (name: string) => {
  const file = readFileSync(`node_modules/.cache/glossator/fonts/${name}.woff2`);
  return `url(data:font/woff2;base64,${file.toString('base64')})`;
};

const PAGE = `<!doctype html>
<style>
  @font-face { font-family: text; src: ${font('text')}; font-weight: 400 600 }
  @font-face { font-family: gloss; src: ${font('gloss')}; font-weight: 400 600 }
  body { margin: 0; width: 1200px; height: 630px; box-sizing: border-box; padding: 90px 100px 0;
    background: oklch(0.985 0.007 85); color: oklch(0.25 0.015 60); border-inline-start: 14px solid oklch(0.435 0.155 28) }
  h1 { margin: 0; font: 600 84px/1.1 text; color: oklch(0.435 0.155 28) }
  p { margin: 28px 0 0; font: 400 34px/1.4 gloss; text-wrap: balance }
  div { display: grid; grid-template-columns: 1fr 300px; gap: 50px; margin-top: 56px; font: 400 33px/1.5 text; text-wrap: pretty }
  u { text-decoration: underline dotted 3px oklch(0.435 0.155 28); text-underline-offset: 8px }
  aside { padding-left: 22px; border-left: 3px solid oklch(0.435 0.155 28); font: 400 23px/1.4 gloss }
  b { font-weight: 600; color: oklch(0.435 0.155 28) }
</style>
<h1>Glossator</h1>
<p>Policy documents, word for word, with their terms explained in the margin.</p>
<div><span>… we must fully implement <u>negative lists</u> for cross-border trade in services&nbsp;…</span>
<aside><b>negative list</b> A list of fields where access is barred or limited.</aside></div>`;

const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await page.setContent(PAGE);
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: 'public/share.png' });
await browser.close();
