// A calendar day without a zone or a time.

declare const dayBrand: unique symbol;
/** Whole days since 1970-01-01 (proleptic Gregorian): days compare and subtract as numbers. */
export type Day = number & { readonly [dayBrand]: true };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** Reads `2026-03-12`; undefined for any other form and for days that do not exist (`2026-02-30`). Years 1900-2199. */
export function parseDay(text: string): Day | undefined {
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2199) return undefined;
  const ms = Date.UTC(year, month - 1, date);
  const there = new Date(ms);
  // A day that does not exist comes out as another one: 30 February as 2 March.
  const exists = there.getUTCMonth() === month - 1 && there.getUTCDate() === date;
  return exists ? ((ms / MS_PER_DAY) as Day) : undefined;
}

/** Writes `2026-03-12`. */
export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/** The same day number `count` months later, or the last day of that month when it is shorter (31 January + 1 month = 28 February). */
export function addMonths(day: Day, count: number): Day {
  const from = new Date(day * MS_PER_DAY);
  const monthIndex = from.getUTCFullYear() * 12 + from.getUTCMonth() + count;
  const [year, month] = [Math.floor(monthIndex / 12), monthIndex % 12];
  const lastDate = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (Date.UTC(year, month, Math.min(from.getUTCDate(), lastDate)) / MS_PER_DAY) as Day;
}

/** The year that the day is in. */
export function yearOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/** 0 = Monday … 6 = Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}
