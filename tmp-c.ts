import { inLanguages } from './tests/support/two-languages.ts';
import { pairsBetween } from './src/core/pairs/pairs-between.ts';
import { addressedBlocks } from './src/core/reading-order.ts';
import { readFileSync } from 'node:fs';
const langs = ['en','zh-Hans','fr','de','ja','ar'];
const texts = await inLanguages(langs.map((l)=>({file:`../shared/languages/cc-by-4.0_${l}.html`, language:l})) as any, { kind:'licence', publisher:'P', published:'2013-11-25', url:'https://example.com/x' });
const facts = JSON.parse(readFileSync('../shared/languages/facts.json','utf8'));
const shape = (d:any)=>d.sections.map((s:any)=>s.slug+':'+addressedBlocks(s).map((b:any)=>b.kind[0]).join('')).join(' ');
for (const t of texts) {
  const byName = new Map(t.sections.flatMap(addressedBlocks).flatMap((b)=>(b.names??[]).map((n)=>[n,b.id])));
  console.log(t.language, t.sections.length, t.sections.flatMap(addressedBlocks).length, 'names', facts.passages.filter((p:any)=>byName.has(p.id)).length, 'missing', facts.passages.filter((p:any)=>!byName.has(p.id)).map((p:any)=>p.id).slice(0,10).join(' '), shape(t)===shape(texts[0]) ? 'same' : shape(t));
  if (t!==texts[0]) { const pairs = pairsBetween(texts[0], t); const by:any={}; for (const p of pairs) by[p.by]=(by[p.by]??0)+1;
   const first = new Map(texts[0].sections.flatMap(addressedBlocks).flatMap((b)=>(b.names??[]).map((n)=>[n,b.id])));
   const ok = facts.passages.filter((p:any)=>pairs.some((q)=>q.first.includes(first.get(p.id)!)&&q.second.includes(byName.get(p.id)!))).length;
   console.log('  pairs', pairs.length, JSON.stringify(by), 'of facts', ok, 'multi', pairs.filter(p=>p.first.length+p.second.length>2).length); }
}
