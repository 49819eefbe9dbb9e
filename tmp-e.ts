import { inLanguages } from './tests/support/two-languages.ts';
import { pairsBetween } from './src/core/pairs/pairs-between.ts';
import { addressedBlocks } from './src/core/reading-order.ts';
import { numbersIn } from './tests/support/lims-numbers.ts';
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
mkdirSync('/tmp/nolabel',{recursive:true});
let T={good:0,given:0,gold:0};
for (const a of process.argv.slice(2)) {
  const d='2026-07-23'; const t0=performance.now();
  const files=['en','fr'].map((l)=>{ const raw=readFileSync(`../shared/canada/${a}-${d}-${l}.xml`,'utf8'); const f=`/tmp/nolabel/${a}-${l}.xml`; writeFileSync(f, raw.replaceAll(/<Label>[^<]*<\/Label>/g,'')); return {file:f,language:l,raw}; });
  const texts = await inLanguages(files as any, { kind:'law', publisher:'P', published:d, url:'https://example.com/x' });
  const norm=(t:string)=>t.replaceAll(/\s+/g,' ').trim();
  const plain=(t:string)=>t.replaceAll(/[^\p{L}\p{N}]/gu,'');
  const gold = files.map(({raw},i)=>{ const m=new Map<string,string|undefined>(); for (const {number,words} of numbersIn(raw.replace(/^\uFEFF/,''))) { const w=plain(words); if (w==='') continue; m.set(w, m.has(w)?undefined:number);} return m; });
  const pathOf=(i:number)=>new Map(texts[i]!.sections.flatMap(addressedBlocks).map((b)=>[b.id, gold[i]!.get(plain(b.text))]));
  const [pe,pf]=[pathOf(0),pathOf(1)];
  const frPaths=new Set([...pf.values()].filter(Boolean));
  const G=[...pe.values()].filter((p)=>p!==undefined&&frPaths.has(p)).length;
  const by:any={}; let good=0, given=0; const wrong:string[]=[];
  for (const p of pairsBetween(texts[0]!,texts[1]!)) { by[p.by]=(by[p.by]??0)+1; if (p.first.length>1||p.second.length>1) continue; const [x,y]=[pe.get(p.first[0]!),pf.get(p.second[0]!)]; if (x===undefined||y===undefined) continue; given++; if (x===y) good++; else wrong.push(x+'='+y); }
  console.log(a,'passages',texts.map((t)=>t.sections.flatMap(addressedBlocks).length).join('/'),'sections',texts.map(t=>t.sections.length).join('/'),'P',(good/given).toFixed(4),'R',(good/G).toFixed(4),'gold',G,JSON.stringify(by),wrong.slice(0,8).join(' '),((performance.now()-t0)/1000).toFixed(1));
  T.good+=good;T.given+=given;T.gold+=G;
}
console.log('ALL P',(T.good/T.given).toFixed(4),'R',(T.good/T.gold).toFixed(4));
