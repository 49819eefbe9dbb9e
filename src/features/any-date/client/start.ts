/** Says on the front page of an edition that it applied on the day in its address. The code is loaded if there is a day. */
export default function start(): void {
  if (location.search.startsWith('?on=')) void import('./asked.ts').then(({ sayDay }) => sayDay()).catch(() => {});
}
