// How the figures of a report are said: lengths of time, shares, names.

import { localText } from '../../calendar/local-text.ts';
import type { WorkingTime } from '../../calendar/working-time.ts';
import type { WordKey } from '../../diagnostics/catalogue/words.ts';
import { word } from '../../diagnostics/catalogue/words.ts';
import type { Params } from '../../diagnostics/finding.ts';
import type { Language } from '../../diagnostics/message.ts';
import type { LifeWording } from '../../diagnostics/wording/happening-in-words.ts';
import { gateName, stateInWords, stepName } from '../../diagnostics/wording/happening-in-words.ts';
import { ruleNames } from '../../diagnostics/wording/rule-names.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { CaseState, StepKey } from '../../domain/case.ts';
import type { Calendar } from '../../domain/directory.ts';
import type { Instant } from '../../domain/instant.ts';
import { WAITING_STATES } from '../../domain/states.ts';
import type { ClientNamed, StateCount } from './report.ts';
import type { ReportTable } from './told-report.ts';

const MINUTES_PER_HOUR = 60;
const MS_PER_DAY = 86_400_000;

export type ReportWording = LifeWording & {
  /** Working minutes of a usual day of the calendar. */
  readonly dayMinutes: number;
  readonly calendar: string;
  readonly say: (key: WordKey, params?: Params) => string;
  /** Where a stage or a state stands in the course of a contract. */
  readonly placeOf: (name: string) => number;
};

/** `bundle`: the newest rules, by whose calendar (`time`) all was counted. */
export function reportWording(bundle: Bundle, time: WorkingTime, language: Language): ReportWording {
  const { calendar } = bundle.decisions.policy;
  const office = bundle.directory.calendars.find((one) => one.calendar === calendar);
  return {
    names: ruleNames(bundle),
    language,
    moment: (at: Instant) => localText(time, at),
    dayMinutes: office === undefined ? MINUTES_PER_HOUR * 8 : usualDay(office),
    calendar: office?.title ?? calendar,
    say: (key, params) => word(key, language, params),
    placeOf: placesIn(bundle),
  };
}

/** Intake, the stages as far behind as any route has them, then the states beside and after them. */
function placesIn({ decisions }: Bundle): (name: string) => number {
  const places = new Map<string, number>(WAITING_STATES.map((state, index) => [state, AFTER_STAGES + index]));
  places.set('intake', 0);
  for (const { stages } of decisions.routes) {
    for (const [index, { stage }] of stages.entries()) places.set(stage, Math.max(places.get(stage) ?? 0, index + 1));
  }
  return (name) => places.get(name) ?? AFTER_STAGES - 1;
}

const AFTER_STAGES = 1000;

/** The length that most days of the week have; of several the longest. */
function usualDay({ week }: Calendar): number {
  const lengths = week
    .map((hours) => hours.reduce((sum, { fromMinute, toMinute }) => sum + toMinute - fromMinute, 0))
    .filter((length) => length > 0);
  const often = (length: number): number => lengths.filter((one) => one === length).length;
  const [usual = MINUTES_PER_HOUR * 8] = lengths.toSorted((a, b) => often(b) - often(a) || b - a);
  return usual;
}

/** `3 дн 4 ч`, `5 ч 30 мин`, `12 мин`: working time; of whole days minutes are left out. */
export function lengthInWords(minutes: number, { dayMinutes, say }: ReportWording): string {
  const days = Math.floor(minutes / dayMinutes);
  const rest = minutes % dayMinutes;
  const [hours, left] = [Math.floor(rest / MINUTES_PER_HOUR), rest % MINUTES_PER_HOUR];
  if (days > 0) return hours === 0 ? say('report_days', { days }) : say('report_days_hours', { days, hours });
  if (hours === 0) return say('report_minutes', { count: left });
  return left === 0 ? say('report_hours', { hours }) : say('report_hours_minutes', { hours, minutes: left });
}

/** `3 дн 4 ч 12 мин`: to the minute, for what is added up. */
export function exactLengthInWords(minutes: number, wording: ReportWording): string {
  const { dayMinutes, say } = wording;
  const left = (minutes % dayMinutes) % MINUTES_PER_HOUR;
  const words = lengthInWords(minutes, wording);
  return minutes < dayMinutes || left === 0 ? words : `${words} ${say('report_minutes', { count: left })}`;
}

/** Days of the wall calendar, with one digit behind the comma. */
export function calendarDaysInWords(ms: number, { say, language }: ReportWording): string {
  const days = (ms / MS_PER_DAY).toFixed(1);
  return say('report_calendar_days', { days: language === 'ru' ? days.replace('.', ',') : days });
}

/** Whole percent; what there is of it is never told as nothing, and what is not all never as all. */
export function percentInWords(part: number, whole: number, { say }: ReportWording): string {
  if (whole === 0) return '–';
  const percent = Math.round((part * 100) / whole);
  if (percent === 0 && part > 0) return `<${say('report_percent', { percent: 1 })}`;
  return percent === 100 && part < whole
    ? `>${say('report_percent', { percent: 99 })}`
    : say('report_percent', { percent });
}

/** Whole percents that add up to 100: what rounding leaves goes to those that lost most. */
export function percentsOf(values: readonly number[]): readonly number[] {
  const whole = values.reduce((sum, value) => sum + value, 0);
  if (whole === 0) return values.map(() => 0);
  const exact = values.map((value) => (value * 100) / whole);
  const floors = exact.map(Math.floor);
  const left = 100 - floors.reduce((sum, value) => sum + value, 0);
  const losers = exact
    .map((value, index) => ({ index, lost: value - Math.floor(value) }))
    .toSorted((a, b) => b.lost - a.lost || a.index - b.index)
    .slice(0, left)
    .map(({ index }) => index);
  return floors.map((value, index) => (losers.includes(index) ? value + 1 : value));
}

/** With its stage: steps of several stages stand side by side. */
export function stepInWords(key: StepKey, wording: ReportWording): string {
  const [stage = '', step = ''] = key.split('/');
  const [kind, role] = step.split(':');
  const name =
    kind === 'invited' && role !== undefined
      ? wording.say('report_invited', { role: wording.names.role(role) })
      : stepName(key, wording);
  return `${wording.names.stage(stage)}: ${name}`;
}

const WAITING: ReadonlySet<string> = new Set(WAITING_STATES);

/** A state or a gate in which cases wait. */
export function waitInWords({ state, at }: Pick<StateCount, 'state' | 'at'>, wording: ReportWording): string {
  if (at === 'gate') {
    return state === 'signing'
      ? wording.say('report_beforeSigning')
      : wording.say('report_before', { stage: gateName(state, wording) });
  }
  return stateInWords(waitingState(state), wording);
}

function waitingState(name: StateCount['state']): CaseState {
  return WAITING.has(name)
    ? ({ kind: 'waiting', state: name, at: 'open' } as CaseState)
    : ({ kind: 'stage', stage: name, at: 'open' } as CaseState);
}

export function clientInWords(client: ClientNamed, { say }: ReportWording): string {
  if (client === 'erased') return say('case_erased');
  if (client === 'unnamed') return say('report_unnamed');
  return client.title === undefined ? client.id : `${client.title} (${client.id})`;
}

/** No more rows than a reader looks through. */
export function limited(table: ReportTable, most: number): ReportTable {
  const { rows } = table;
  return rows.length <= most ? table : { ...table, rows: rows.slice(0, most), hidden: rows.length - most };
}
