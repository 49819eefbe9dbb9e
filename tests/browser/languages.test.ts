/** A reader of an interface in Latin and in Chinese script. The trial of languages has the others. */
import { readsIn } from '../support/reads-in-languages.ts';

await readsIn(['en', 'zh-Hans']);
