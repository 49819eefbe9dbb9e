/** What runs on every page: small, and loading more only when the reader reaches for it. */
import { openSearchOnDemand } from './search/open.ts';

openSearchOnDemand();

const words = new URLSearchParams(location.search).get('q');
if (words !== null && location.hash !== '') void import('./landing.ts').then(({ markWords }) => markWords(words));
