/** In the results of a search: those texts that are in force. */
import { words } from '@words/force-in-search.ts';
import type { Places } from '../../places.ts';

const kind: Places['search-kind'] = {
  kind: 'in-force',
  name: words.inForce,
  has: ({ isInForce }) => isInForce === true,
};

export default kind;
