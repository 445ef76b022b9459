// The truth about a case as it is stored: without what its plan and its papers say already, and without what is empty.

import type {
  CaseContext,
  CasePaper,
  CaseStep,
  CaseTimer,
  Content,
  ContentItem,
  ContentValues,
} from '../../domain/case.ts';
import type { Plan } from '../../domain/plan.ts';
import { factItems, paperText } from '../content/with-content.ts';
import type { PackedPaper } from './pack-paper.ts';
import { packPaper, unpackPaper } from './pack-paper.ts';
import type { PackedStep } from './pack-step.ts';
import { packStep, unpackStep } from './pack-step.ts';
import type { PackedTimer } from './pack-timer.ts';
import { packTimer, unpackTimer } from './pack-timer.ts';

type Lists = 'changes' | 'extra' | 'remarks' | 'confirmed';
type Counts = 'rounds' | 'granted';

/** `content`: only what differs from the plan's facts and the papers on file; `null`: one of those that is not there. */
export type PackedContext = Omit<CaseContext, 'content' | 'papers' | 'steps' | 'timers' | Lists | Counts> &
  Partial<Pick<CaseContext, Lists | Counts>> & {
    readonly content?: ContentValues;
    readonly papers?: Readonly<Record<string, PackedPaper>>;
    readonly steps?: Readonly<Record<string, PackedStep>>;
    readonly timers?: Readonly<Record<string, PackedTimer>>;
  };

export function packContext(context: CaseContext, plan: Plan): PackedContext {
  const { content, papers, steps, timers, changes, extra, remarks, confirmed, rounds, granted, ...rest } = context;
  return {
    ...rest,
    ...(rounds === 0 ? {} : { rounds }),
    ...(granted === 0 ? {} : { granted }),
    ...filled('content', packContent(content, usualContent(papers, plan))),
    ...filled('papers', mapped(papers, packPaper)),
    ...filled('steps', mapped(steps, packStep)),
    ...filled('timers', mapped(timers, packTimer)),
    ...filled('changes', changes),
    ...filled('extra', extra),
    ...filled('remarks', remarks),
    ...filled('confirmed', confirmed),
  };
}

export function unpackContext(packed: PackedContext, plan: Plan): CaseContext {
  const papers: CaseContext['papers'] = mapped<PackedPaper, CasePaper>(packed.papers ?? {}, unpackPaper);
  const steps: CaseContext['steps'] = mapped<PackedStep, CaseStep>(packed.steps ?? {}, unpackStep);
  return {
    ...packed,
    content: unpackContent(packed.content ?? {}, usualContent(papers, plan)),
    papers,
    steps,
    timers: mapped<PackedTimer, CaseTimer>(packed.timers ?? {}, (timer, name) => unpackTimer(name, timer)),
    changes: packed.changes ?? [],
    extra: packed.extra ?? [],
    remarks: packed.remarks ?? [],
    confirmed: packed.confirmed ?? [],
    rounds: packed.rounds ?? 0,
    granted: packed.granted ?? 0,
  };
}

/** Nothing for what is empty. */
function filled<Name extends string, Value extends object>(name: Name, value: Value): Partial<Record<Name, Value>> {
  const isEmpty = Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;
  const named: Partial<Record<Name, Value>> = {};
  if (!isEmpty) named[name] = value;
  return named;
}

function mapped<From, To>(
  values: Readonly<Record<string, From>>,
  map: (value: From, name: string) => To,
): Record<string, To> {
  const made: Record<string, To> = {};
  for (const [name, value] of Object.entries(values)) made[name] = map(value, name);
  return made;
}

/** What a revision consists of as far as the plan and the papers say it. */
function usualContent(papers: CaseContext['papers'], plan: Plan): Map<ContentItem, string> {
  const usual = new Map(factsOf(plan));
  for (const [document, paper] of Object.entries(papers)) {
    if (paper.received) usual.set(`document:${document}`, paperText(paper));
  }
  return usual;
}

const factsOfPlans = new WeakMap<Plan, ReadonlyMap<ContentItem, string>>();

function factsOf(plan: Plan): ReadonlyMap<ContentItem, string> {
  const known = factsOfPlans.get(plan);
  if (known !== undefined) return known;
  const facts = new Map<ContentItem, string>();
  for (const [item, value] of Object.entries(factItems(plan, {})) as [ContentItem, string | null][]) {
    if (value !== null) facts.set(item, value);
  }
  factsOfPlans.set(plan, facts);
  return facts;
}

function packContent(content: Content, usual: ReadonlyMap<ContentItem, string>): ContentValues {
  const packed: Partial<Record<ContentItem, string | null>> = {};
  for (const [item, value] of Object.entries(content) as [ContentItem, string][]) {
    if (usual.get(item) !== value) packed[item] = value;
  }
  for (const item of usual.keys()) if (content[item] === undefined) packed[item] = null;
  return packed;
}

function unpackContent(packed: ContentValues, usual: Map<ContentItem, string>): Content {
  for (const [item, value] of Object.entries(packed) as [ContentItem, string | null][]) {
    if (value === null) usual.delete(item);
    else usual.set(item, value);
  }
  return Object.fromEntries(usual);
}
