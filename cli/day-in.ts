// The day on the wall calendar, here and elsewhere.

/** The day at an instant in a time zone, `2026-03-02`; here when no zone is named. */
export function dayIn(timeZone: string | undefined, nowMs: number): string {
  if (timeZone === undefined) return localDay(nowMs);
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(nowMs);
}

/** The day at an instant where this machine is. Without Intl, which takes as long to load as all else. */
export function localDay(nowMs: number): string {
  const now = new Date(nowMs);
  const [month, date] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${date}`;
}
