// The day on the wall calendar of a place.

/** The day at an instant in a time zone, `2026-03-02`. */
export function dayIn(timeZone: string | undefined, nowMs: number): string {
  const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', ...(timeZone ? { timeZone } : {}) });
  return format.format(nowMs);
}
