// Lengths of time as the rule language writes them; what they mean on a calendar is the business of src/calendar.

export type DurationUnit = 'working_hours' | 'working_days' | 'days' | 'months' | 'years';

/** `2 working days` = { count: 2, unit: 'working_days' }. `count` is a whole number, 0 … 9999. */
export type Duration = { readonly count: number; readonly unit: DurationUnit };

const DURATION = /^(0|[1-9]\d{0,3}) (working hour|working day|day|month|year)(s?)$/;

const UNITS: Readonly<Record<string, DurationUnit>> = {
  'working hour': 'working_hours',
  'working day': 'working_days',
  day: 'days',
  month: 'months',
  year: 'years',
};

/** Reads `4 working hours`, `1 working day`, `30 days`, `3 months`, `1 year`; undefined for any other form (`1 days` too). */
export function parseDuration(text: string): Duration | undefined {
  const match = DURATION.exec(text);
  if (match === null) return undefined;
  const count = Number(match[1]);
  const plural = match[3] === 's';
  if (plural === (count === 1)) return undefined;
  const unit = UNITS[match[2] ?? ''];
  return unit === undefined ? undefined : { count, unit };
}

/** Writes what `parseDuration` reads. */
export function formatDuration(duration: Duration): string {
  const singular = duration.unit.replace('_', ' ').replace(/s$/, '');
  return `${duration.count} ${singular}${duration.count === 1 ? '' : 's'}`;
}
