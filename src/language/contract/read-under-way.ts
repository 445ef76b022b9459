// Reads what a row says of a contract that is taken over: `under_way: { at: review, verdicts: [ … ] }`.

import type { Finding } from '../../diagnostics/finding.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { Day } from '../../domain/day.ts';
import { formatDay, parseDay } from '../../domain/day.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { ContractRules } from './contract-rules.ts';
import type { Given, GivenEntry } from './given.ts';
import { shown } from './given.ts';
import { inputFinding, meantName } from './input-finding.ts';
import { textOf } from './text-of.ts';
import type { GivenVerdict, UnderWay, VerdictGiven, Written } from './under-way.ts';
import { GIVEN_VERDICTS, STATES_UNDER_WAY } from './under-way.ts';

type Report = (finding: Finding) => void;

const KEYS = ['at', 'title', 'number', 'draft', 'verdicts'] as const;
const VERDICT_KEYS = ['stage', 'step', 'verdict', 'by', 'role', 'on', 'written'] as const;

/** Undefined where it is not said where the contract stands. What else is wrong is reported and left out. */
export function readUnderWay(entry: GivenEntry, rules: ContractRules, report: Report): UnderWay | undefined {
  const given = keysOf(entry, KEYS, report);
  const at = writtenOf(given?.get('at'), report);
  if (given !== undefined && !given.has('at')) {
    report(inputFinding(564, entry.keyPlace ?? entry.value.place, { words: STATES_UNDER_WAY }));
  }
  const [title, number] = [optionalText(given?.get('title'), report), optionalText(given?.get('number'), report)];
  const draft = writtenOf(given?.get('draft'), report);
  const verdicts = verdictsOf(given?.get('verdicts'), rules, report);
  if (at === undefined) return undefined;
  return {
    at,
    verdicts,
    ...(title === undefined ? {} : { title }),
    ...(number === undefined ? {} : { number }),
    ...(draft === undefined ? {} : { draft }),
  };
}

/** By their names; those that nobody knows are reported. Undefined for what is no map. */
function keysOf(
  { name, value }: Pick<GivenEntry, 'name' | 'value'>,
  known: readonly string[],
  report: Report,
): ReadonlyMap<string, GivenEntry> | undefined {
  if (value.kind !== 'map') {
    report(inputFinding(565, value.place, { key: `${name}: ${shown(value)}`, words: known }));
    return undefined;
  }
  for (const one of value.entries) {
    if (known.includes(one.key)) continue;
    const place = one.keyPlace ?? one.value.place;
    report(inputFinding(565, place, { key: one.name, words: known }, nearestName(one.key, known)));
  }
  return new Map(value.entries.map((one) => [one.key, one]));
}

function optionalText(entry: GivenEntry | undefined, report: Report): string | undefined {
  return entry === undefined ? undefined : textOf(entry.name, entry.value, report);
}

function writtenOf(entry: GivenEntry | undefined, report: Report): Written | undefined {
  const text = optionalText(entry, report);
  return text === undefined ? undefined : { text, place: entry?.value.place };
}

/** A list of maps; or, in a cell, `review/legal approve kuznetsov 2026-02-20`, several with `|` between them. */
function verdictsOf(entry: GivenEntry | undefined, rules: ContractRules, report: Report): readonly VerdictGiven[] {
  if (entry === undefined) return [];
  const { value } = entry;
  const items = itemsOf(value);
  return items.flatMap((item) =>
    item.kind === 'map' ? ofMap(entry, item, rules, report) : ofCell(item, rules, report),
  );
}

function itemsOf(value: Given): readonly Given[] {
  if (value.kind === 'list') return value.items;
  if (value.kind === 'map') return [value];
  const { text, place } = value;
  return text.split('|').map((one) => ({ kind: 'text', text: one.trim(), place }));
}

function ofMap(entry: GivenEntry, item: Given, rules: ContractRules, report: Report): readonly VerdictGiven[] {
  const given = keysOf({ name: entry.name, value: item }, VERDICT_KEYS, report);
  const [stage, named, verdict, by] = ['stage', 'step', 'verdict', 'by'].map((key) =>
    writtenOf(given?.get(key), report),
  );
  const step = named && stage ? { ...named, text: `${stage.text}/${named.text}` } : named;
  if (step === undefined || verdict === undefined || by === undefined) {
    report(inputFinding(566, item.place, { value: shown(item), words: GIVEN_VERDICTS }));
    return [];
  }
  const [role, written] = [writtenOf(given?.get('role'), report), optionalText(given?.get('written'), report)];
  const on = dayOf(writtenOf(given?.get('on'), report), `${entry.name}.on`, rules, report);
  const more = { ...(role === undefined ? {} : { role }), ...(written === undefined ? {} : { written }) };
  return verdictOf({ step, verdict, by, on, key: entry.name }, rules, report).map((one) => ({ ...one, ...more }));
}

function ofCell(item: Given, rules: ContractRules, report: Report): readonly VerdictGiven[] {
  const { place } = item;
  const [step, verdict, by, on, ...more] = shown(item).trim().split(/\s+/);
  if (step === undefined || verdict === undefined || by === undefined || more.length > 0) {
    report(inputFinding(566, place, { value: shown(item), words: GIVEN_VERDICTS }));
    return [];
  }
  const key = 'under_way.verdicts';
  const day = dayOf(on === undefined ? undefined : { text: on, place }, key, rules, report);
  return verdictOf(
    { step: { text: step, place }, verdict: { text: verdict, place }, by: { text: by, place }, on: day, key },
    rules,
    report,
  );
}

type Parts = {
  readonly step: Written;
  readonly verdict: Written;
  readonly by: Written;
  readonly on: Day | undefined;
  readonly key: string;
};

function verdictOf(
  { step, verdict, by, on, key }: Parts,
  rules: ContractRules,
  report: Report,
): readonly VerdictGiven[] {
  const known = GIVEN_VERDICTS.find((one) => one === verdict.text);
  if (known === undefined) {
    const params = { value: verdict.text, words: GIVEN_VERDICTS };
    report(inputFinding(566, verdict.place, params, nearestName(verdict.text, GIVEN_VERDICTS)));
  }
  const person = personOf(by, key, rules, report);
  if (known === undefined || person === undefined) return [];
  const told: { step: Written; verdict: GivenVerdict; by: PersonId } = { step, verdict: known, by: person };
  return [{ ...told, ...(on === undefined ? {} : { on }) }];
}

function personOf({ text, place }: Written, key: string, rules: ContractRules, report: Report): PersonId | undefined {
  const known = rules.people.get(text);
  if (known !== undefined) return known.person;
  const titled = [...rules.people].map(([name, { title }]) => [name, title] as const);
  report(inputFinding(518, place, { key, value: text }, meantName(text, titled)));
  return undefined;
}

function dayOf(written: Written | undefined, key: string, rules: ContractRules, report: Report): Day | undefined {
  if (written === undefined) return undefined;
  const day = parseDay(written.text);
  if (day === undefined) report(inputFinding(514, written.place, { key, value: written.text }));
  else if (day > rules.asOf) report(inputFinding(567, written.place, { key, value: formatDay(day) }));
  return day;
}
