import { asDate, locale } from '@words/language.ts';

/**
 * Says above all else on the page that this edition applied on the day in the address, `?on=2019-06-30`, if that is so: anybody
 * can write an address.
 */
export function sayDay(): void {
  const line = document.querySelector<HTMLElement>('.day-asked');
  const time = line?.querySelector('time');
  const day = new URLSearchParams(location.search).get('on') ?? '';
  const date = new Date(day);
  if (!line || !time || !/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(date.getTime())) return;
  const { from = '', until = '' } = line.dataset;
  if (day < from || day > until) return;
  time.dateTime = day;
  time.textContent = asDate(
    date.toLocaleDateString(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  );
  line.hidden = false;
  line.parentElement?.prepend(line);
}
