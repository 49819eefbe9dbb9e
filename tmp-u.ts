import { inLanguages } from './tests/support/two-languages.ts';
import { pairsBetween } from './src/core/pairs/pairs-between.ts';
import { pairPassages } from './src/core/pairs/pair-passages.ts';
import { phrasesOf } from './src/core/pairs/phrases.ts';
import { addressedBlocks } from './src/core/reading-order.ts';
import { declarationFile, UN } from './tests/support/imported-document.ts';
const names: any = { en:'eng', fr:'fra', de:'deu_1996', ar:'arb', 'zh-Hans':'cmn_hans', ru:'rus' };
const langs=Object.keys(names);
const texts = await inLanguages(langs.map((l)=>({file:declarationFile(names[l]),language:l})) as any, UN as any);
for (const t of texts) console.log(t.language, t.sections.length, t.sections.flatMap(addressedBlocks).length, t.sections.map((s)=>addressedBlocks(s).length).join(''), t.sections.slice(0,4).map(s=>s.slug+'/'+s.label).join(' '), t.sections.at(-1)!.slug);
const key=(t:any)=>new Map<string,string>(t.sections.flatMap((s:any,i:number)=>addressedBlocks(s).map((b:any,j:number)=>[b.id, `${i}/${j}`])));
const bare=(t:any)=>t.sections.flatMap((s:any)=>addressedBlocks(s)).map((b:any)=>({id:b.id,path:[],section:'x',text:b.text.slice(b.numberLength).trim()}));
const K0=key(texts[0]);
for (const t of texts.slice(1)) {
  const K=key(t); const score=(pairs:any)=>{ let good=0,given=0; const wrong:string[]=[]; for (const p of pairs) { if (p.first.length>1||p.second.length>1) { wrong.push(p.first.join('+')+'='+p.second.join('+')); continue;} given++; if (K0.get(p.first[0])===K.get(p.second[0])) good++; else wrong.push(p.first[0]+'='+p.second[0]); } return `P ${(good/given).toFixed(3)} R ${(good/K0.size).toFixed(3)} ${wrong.join(' ')}`; };
  console.log(t.language, 'imported', score(pairsBetween(texts[0]!, t)));
  console.log('   no numbers', score(pairPassages(bare(texts[0]), bare(t), {phrases:[phrasesOf('en',[],'en'),phrasesOf(t.language,[],'en')]})));
}
