const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date as a reader would write it, as precise as it is given: `2025-11-14` is "14 November 2025". */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  return [
    day === undefined ? undefined : Number(day),
    month === undefined ? undefined : MONTHS[Number(month) - 1],
    year,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}
