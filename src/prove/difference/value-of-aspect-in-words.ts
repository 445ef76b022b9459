// The values of aspects as people say them.

import { diffWord } from '../../diagnostics/catalogue/diff-words.ts';
import type { Language } from '../../diagnostics/message.ts';
import { durationInWords } from '../../diagnostics/wording/day-in-words.ts';
import type { RuleNames } from '../../diagnostics/wording/rule-names.ts';
import type { Covers, Escalation, Gate, Holds, Reminder, Verdict } from '../../domain/bundle.ts';
import type { Duration } from '../../domain/duration.ts';
import type { Aspect, AspectKind } from './aspects.ts';
import { NOTHING } from './aspects.ts';

export type Wording = { readonly names: RuleNames; readonly language: Language };

type Say = (value: string, wording: Wording, subject: readonly string[]) => string;

/** What a value of an aspect is called; undefined is "none". */
export function valueOfAspectInWords({ kind, subject }: Aspect, value: string | undefined, wording: Wording): string {
  const say = VALUES[kind];
  if (value === undefined) return diffWord('nothing', wording.language);
  return say === undefined ? value : say(value, wording, subject);
}

const roleOr =
  (none: 'nothing' | 'nobody'): Say =>
  (value, { names, language }) =>
    value === NOTHING ? diffWord(none, language) : names.role(value);

const VALUES: Readonly<Partial<Record<AspectKind, Say>>> = {
  outcome: (value, { names, language }) => {
    if (value.startsWith('route ')) return diffWord('route', language, { title: names.route(value.slice(6)) });
    return diffWord(value as 'gap' | 'overlap' | 'impossible' | 'unsayable', language);
  },
  verdicts: (value, { language }) =>
    (JSON.parse(value) as readonly Verdict[]).map((verdict) => diffWord(verdict, language)).join(', '),
  covers: (value, wording) => coversInWords(JSON.parse(value) as Covers, wording),
  may_ask: (value, { names, language }) =>
    (JSON.parse(value) as readonly string[]).map(names.role).join(', ') || diffWord('nobody', language),
  follows: (value, { names, language }) =>
    value === NOTHING
      ? diffWord('turn_parallel', language)
      : diffWord('turn_after', language, { step: names.role(value) }),
  deadline: (value, { language }) => deadlineInWords(JSON.parse(value) as Deadline, language),
  reminders: (value, wording) => remindersInWords(JSON.parse(value) as Reminders, wording),
  gate: (value, { names, language }) =>
    value.startsWith('stage ')
      ? diffWord('gate_stage', language, { stage: names.stage(value.slice(6)) })
      : diffWord(value === 'start' ? 'gate_start' : 'gate_signing', language),
  reader: roleOr('nobody'),
  shelf: (value, wording) => shelfInWords(JSON.parse(value) as Holds | null, wording),
  paper_limit: (value, { names, language }) =>
    value === NOTHING ? diffWord('nothing', language) : names.factTitle(value),
  form: (value, { language }) => diffWord(`form_${value as 'paper' | 'electronic' | 'none'}`, language),
  copies: (value, { language }) => (value === NOTHING ? diffWord('nothing', language) : value),
  signers: (value, { names }) => (JSON.parse(value) as readonly string[]).map(names.role).join(', '),
  return_wait: (value, { language }) => diffWord(value === 'first' ? 'wait_first' : 'wait_all', language),
  return_to: (value, { names, language }) =>
    value === 'curator'
      ? diffWord('to_curator', language)
      : diffWord('to_stage', language, { stage: names.stage(value) }),
  return_then: roleOr('nobody'),
};

type Deadline = { readonly allow: Duration; readonly take?: Duration; readonly percents: readonly number[] };
type Reminders = { readonly remind?: readonly Reminder[]; readonly escalate?: readonly Escalation[] };

function coversInWords(covers: Covers, { names, language }: Wording): string {
  if (covers.kind === 'everything') return diffWord('covers_everything', language);
  const { draft, documents, facts } = covers;
  const parts = [
    ...(draft ? [diffWord('covers_draft', language)] : []),
    ...(documents === 'all' ? [diffWord('covers_documents', language)] : documents.map(names.document)),
    ...facts.map(names.factTitle),
  ];
  return parts.join(', ') || diffWord('nothing', language);
}

function deadlineInWords({ allow, take, percents }: Deadline, language: Language): string {
  const length = durationInWords(allow, language);
  const said = percents.map((count) => diffWord('percent', language, { count })).join(' × ');
  const scaled = said === '' ? length : diffWord('deadline_scaled', language, { allow: length, percents: said });
  if (take === undefined) return scaled;
  return diffWord('deadline_take', language, { allow: scaled, take: durationInWords(take, language) });
}

function remindersInWords({ remind = [], escalate = [] }: Reminders, { names, language }: Wording): string {
  const duration = (length: Duration): string => durationInWords(length, language);
  const reminders = remind.map((reminder) => {
    if (reminder.kind === 'at_deadline') return diffWord('remind_at', language);
    const by = duration(reminder.by);
    if (reminder.kind === 'before') return diffWord('remind_before', language, { by });
    return reminder.every === undefined
      ? diffWord('remind_after', language, { by })
      : diffWord('remind_every', language, { by, every: duration(reminder.every) });
  });
  const escalations = escalate.map(({ after, to }) => {
    const who = to === 'head' ? diffWord('head', language) : names.role(to);
    return diffWord('escalate', language, { after: duration(after), who });
  });
  return [...reminders, ...escalations].join('; ') || diffWord('nothing', language);
}

function shelfInWords(holds: Holds | null, { names, language }: Wording): string {
  if (holds === null) return diffWord('shelf_always', language);
  const gate = gateInWords(holds.on, names, language);
  switch (holds.kind) {
    case 'for':
      return diffWord('shelf_for', language, { allow: durationInWords(holds.allow, language), gate });
    case 'until_stated':
      return holds.default === undefined
        ? diffWord('shelf_stated', language, { gate })
        : diffWord('shelf_stated_default', language, { allow: durationInWords(holds.default, language), gate });
    case 'until_year_end':
      return diffWord('shelf_year', language, { gate });
    case 'onec':
      return diffWord('shelf_onec', language, { gate });
  }
}

function gateInWords(gate: Gate, names: RuleNames, language: Language): string {
  if (gate.kind === 'stage') return diffWord('gate_stage', language, { stage: names.stage(gate.stage) });
  return diffWord(gate.kind === 'start' ? 'gate_start' : 'gate_signing', language);
}
