// Where a case is: state, who has it and since when, until when, what is missing.

import { deskWord } from '../../../../../diagnostics/catalogue/desk-words.ts';
import { word } from '../../../../../diagnostics/catalogue/words.ts';
import type { Case, GateName } from '../../../../../domain/case.ts';
import type { Instant } from '../../../../../domain/instant.ts';
import type { SeenCase } from '../../../../../engine/ports/engine-desk.ts';
import { caseState } from '../../../../../machine/case-state.ts';
import { gateNameOf, gateRank, missingPapers } from '../../../../../machine/content/gate-papers.ts';
import { stepViews } from '../../../../../machine/steps/step-view.ts';
import type { WaitingFor } from '../../../../../machine/waiting-for.ts';
import { waitingFor } from '../../../../../machine/waiting-for.ts';
import { escapeBb } from '../../../escape-bb.ts';
import { paperStateWord } from '../../../paper-state-word.ts';
import type { Talk } from '../talk.ts';
import type { CaseTelling } from './case-telling.ts';
import { caseTelling, contractTitle } from './case-telling.ts';
import { signingLines } from './signing-lines.ts';

const MOST_LETTERS = 3;
const WHOLE_GATES = ['now', 'start', 'signing'] as const;

/** Titles of papers alone are told, whatever is in them; words of remarks are not. */
export function statusText(talk: Talk, seen: SeenCase): string {
  const telling = caseTelling(seen.bundle, talk.language);
  const { kase } = seen;
  return [
    talk.speak('status_title', { title: contractTitle({ id: kase.id, contract: seen.contract }, talk.of) }),
    ...stateLines(talk, telling, kase),
    ...missingLines(talk, telling, kase),
    ...signingLines(talk, telling, kase),
    ...remarksLine(talk, kase),
    ...letterLines(talk, telling, kase),
    ...adoptedLine(talk, telling, kase),
    ...numberLine(talk, kase),
  ].join('\n');
}

/** What waits as a whole is named once: the state, and who has it. */
function stateLines(talk: Talk, telling: CaseTelling, kase: Case): readonly string[] {
  const state = telling.state(kase);
  const waits = waitingFor(kase);
  const [only] = waits;
  if (only !== undefined && waits.length === 1 && telling.subject(only.of) === state) {
    const holder = holderOf(talk, telling, kase, only);
    return [talk.speak('status_state_held', { state, holder })];
  }
  return [
    talk.speak('status_state', { state }),
    ...waits.map((one) =>
      talk.speak('status_holder', { of: telling.subject(one.of), holder: holderOf(talk, telling, kase, one) }),
    ),
  ];
}

function holderOf(talk: Talk, telling: CaseTelling, { context }: Case, { of, people, dueAt }: WaitingFor): string {
  const step = of.kind === 'step' ? context.steps[of.step] : undefined;
  const since = of.kind === 'step' ? step?.since : context.waiting?.since;
  const taken = step?.taken ?? [];
  const times = [
    ...(since === undefined ? [] : [talk.speak('since', { at: telling.moment(since) })]),
    ...taken.map(({ by, at }) => talk.speak('taken', { person: telling.person(by), at: telling.moment(at) })),
    deadline(talk, telling, dueAt),
  ];
  return [telling.people(people), ...times].join(', ');
}

function deadline(talk: Talk, telling: CaseTelling, dueAt: Instant | undefined): string {
  if (dueAt === undefined) return talk.speak('no_deadline');
  return talk.speak(dueAt < talk.now ? 'overdue' : 'due', { at: telling.moment(dueAt) });
}

/** By the gate that waits for them. A gate that was passed lets its papers wait until signing. */
function missingLines(talk: Talk, telling: CaseTelling, kase: Case): readonly string[] {
  const { context, plan } = kase;
  const state = caseState(kase);
  if (state.kind === 'final') return [];
  const atGate = state.kind === 'stage' && state.at === 'gate' ? state.stage : undefined;
  const groups = new Map<GateName | 'now', string[]>();
  for (const { document } of missingPapers(context, plan, 'signing')) {
    const planned = plan.documents.find((one) => one.document === document);
    const gate = planned === undefined ? 'signing' : gateNameOf(planned);
    const isPassed = context.papers[document]?.cleared === true || context.passed[gate] !== undefined;
    const group = isPassed ? 'signing' : gate;
    const key = group === atGate ? 'now' : group;
    const told = `${telling.document(document)} (${paperStateWord(context.papers[document], talk.language)})`;
    groups.set(key, [...(groups.get(key) ?? []), told]);
  }
  const rank = (gate: GateName | 'now'): number => (gate === 'now' ? -1 : gateRank(plan, gate));
  return [...groups]
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .map(([gate, papers]) => {
      const named = WHOLE_GATES.find((one) => one === gate);
      return named === undefined
        ? talk.speak('status_missing_stage', { stage: telling.stateNamed(gate), papers })
        : talk.speak(`status_missing_${named}`, { papers });
    });
}

function remarksLine(talk: Talk, { context }: Case): readonly string[] {
  const open = context.remarks.filter(({ fate }) => fate === 'open').length;
  return open === 0 ? [] : [talk.speak('status_remarks', { count: open })];
}

/** The newest that are of any use; of one that has left, when. */
function letterLines(talk: Talk, telling: CaseTelling, { context }: Case): readonly string[] {
  const { letters = [] } = context;
  return letters
    .filter(({ state }) => state !== 'closed')
    .slice(-MOST_LETTERS)
    .map(({ letter, state, sent }) => {
      const named = deskWord(`letter_state_${state}`, talk.language);
      const told = sent === undefined ? named : `${named}, ${telling.moment(sent.at)}`;
      return talk.speak('status_letter', { letter, state: told });
    });
}

/** Verdicts of before that still stand on record. */
function adoptedLine(talk: Talk, telling: CaseTelling, { context, plan }: Case): readonly string[] {
  if (context.adopted === undefined) return [];
  const verdicts = stepViews(plan, context).all.flatMap((view) =>
    (context.steps[view.key]?.votes ?? [])
      .filter(({ adopted }) => adopted === true)
      .map(({ by, verdict }) => {
        const step = telling.subject({ kind: 'step', step: view.key });
        return `${step}: ${telling.person(by)} ${word(`case_verdict_${verdict}`, talk.language)}`;
      }),
  );
  return [verdicts.length === 0 ? talk.speak('status_adopted_bare') : talk.speak('status_adopted', { verdicts })];
}

function numberLine(talk: Talk, { context }: Case): readonly string[] {
  const number = context.registered?.number;
  return number === undefined ? [] : [talk.speak('status_number', { number: escapeBb(number) })];
}
