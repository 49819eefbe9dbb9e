import { importOriginal } from './src/importing/import.ts';
import { openInput } from './src/importing/input.ts';
for (const l of ['zh-Hans']) { const im = await importOriginal(openInput(`../shared/languages/cc-by-4.0_${l}.html`).original, { language: l, today: '2026-11-26' });
 const s=im.files.get('source.txt')!; console.log(s.split('\n').slice(0,12).map((x)=>x.slice(0,60)).join('\n')); console.log(s.includes('公众应当考虑的因素')); for (const r of im.remarks) if (/考虑/.test(JSON.stringify(r))) console.log(r.kind, r.message.slice(0,200)); console.log(im.leftOut); }
