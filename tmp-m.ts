import { inLanguages } from './tests/support/two-languages.ts';
import { exportLanguages } from './src/exports/languages-json.ts';
import { numbersIn } from './tests/support/lims-numbers.ts';
import { readFileSync, writeFileSync } from 'node:fs';
const acts = process.argv.slice(2);
for (const a of acts) for (const d of ['2021-12-23','2026-07-23']) {
  const t0=performance.now();
  const files = ['en','fr'].map((l)=>({file:`../shared/canada/${a}-${d}-${l}.xml`, language:l}));
  const texts = await inLanguages(files as any, { kind:'law', publisher:'P', published:d, url:'https://example.com/x' });
  const made = exportLanguages(texts, undefined);
  writeFileSync(`/tmp/lang-${a}-${d}.json`, JSON.stringify(made, null, 1));
  const norm = (n:string)=>n.replaceAll(/\s+(?:and|et|to|à)\s+/g,'&');
  const [en,fr] = files.map(({file})=>new Map(numbersIn(readFileSync(file,'utf8').replace(/^\uFEFF/,'')).map(({number,words})=>[norm(number),words])));
  const both = [...en!.keys()].filter((n)=>fr!.has(n));
  const withWords = both.filter((n)=>en!.get(n)!.trim()!=='' && fr!.get(n)!.trim()!=='');
  const facts = JSON.parse(readFileSync(`../shared/canada/${a}.json`,'utf8')).dates[d];
  const V='work/@fr';
  const byNumber = made.pairs.filter((p)=>p.by==='number');
  const same = new Set(byNumber.filter((p)=>p.in['work']![0]!.number===p.in[V]![0]!.number).map((p)=>p.in['work']![0]!.number));
  const all = new Set(made.pairs.filter((p)=>p.in['work']![0]!.number===p.in[V]![0]!.number).map((p)=>p.in['work']![0]!.number));
  const wrong = byNumber.filter((p)=>p.in['work']![0]!.number!==p.in[V]![0]!.number);
  const missing = withWords.filter((n)=>!same.has(n));
  const by:any={}; for (const p of made.pairs) by[p.by]=(by[p.by]??0)+1;
  console.log(a,d,'facts',facts['paired by number'],'both',both.length,'words',withWords.length,'ours',withWords.length-missing.length, 'any way', withWords.filter((n)=>all.has(n)).length, 'wrong',wrong.map((p)=>p.in['work']![0]!.number+'='+p.in[V]![0]!.number).slice(0,4).join(' '),'missing',missing.slice(0,8).join(' '), JSON.stringify(by),'none',made.none.filter(n=>n.version==='work').length, made.none.filter(n=>n.version!=='work').length,'defs',facts['definitions paired by both names'],'of',facts.terms.length, ((performance.now()-t0)/1000).toFixed(1));
}
