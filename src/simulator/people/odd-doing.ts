// What people do besides: they send back, ask, hold, change their minds, press old buttons, and try what is not theirs to do.
import type { Act } from '../../domain/act.ts';
import type { StepKey } from '../../domain/case.ts';
import { stepKey } from '../../domain/case.ts';
import type { Day } from '../../domain/day.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { SeededChance } from '../chance/seeded-chance.ts';
import { newPaper } from './new-paper.ts';
import type { Doing, SeenCase, SeenQuestion } from './seen-case.ts';
import { consent, peopleOf } from './usual-doing.ts';

type Odd = (seen: SeenCase, chance: SeededChance) => Doing | undefined;

/** What nobody can try where the case stands is passed over so often. */
const TRIES = 4;

/** One of them, most of which fit to where the case stands only sometimes: what does not fit is refused, which has to be right as well. */
export function oddDoing(seen: SeenCase, chance: SeededChance): Doing | undefined {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const doing = pickedDoing(seen, chance);
    if (doing !== undefined) return doing;
  }
  return undefined;
}

function pickedDoing(seen: SeenCase, chance: SeededChance): Doing | undefined {
  const total = ODDS.reduce((sum, { weight }) => sum + weight, 0);
  let left = chance.below(total);
  for (const { weight, doing } of ODDS) {
    left -= weight;
    if (left < 0) return doing(seen, chance);
  }
  return undefined;
}

/** Acts on a question, by whoever sees it. */
function onQuestion(act: (question: SeenQuestion, seen: SeenCase, chance: SeededChance) => Act): Odd {
  return (seen, chance) => {
    const question = chance.pick(seen.open);
    return question === undefined ? undefined : doneBy(question.person, act(question, seen, chance));
  };
}

/** Acts of whoever looks after the case. */
function onCase(act: (seen: SeenCase, chance: SeededChance) => Act | undefined): Odd {
  return (seen, chance) => {
    const done = act(seen, chance);
    return done === undefined ? undefined : doneBy(seen.kase.context.people.curator, done);
  };
}

function doneBy(by: PersonId, act: Act): Doing | undefined {
  return act.act === 'change_fact' ? undefined : { kind: 'act', by, act };
}

/** Weights: what ends a case or makes it wait is seldom, so that lives are long. */
const ODDS: readonly { readonly weight: number; readonly doing: Odd }[] = [
  { weight: 24, doing: onQuestion(returned) },
  {
    weight: 8,
    doing: onQuestion(({ step, revision }) => ({
      act: 'approve_with_remarks',
      step,
      revision,
      remarks: ['Mind the date.', 'And the place.'],
    })),
  },
  { weight: 1, doing: onQuestion(({ step, revision }) => ({ act: 'reject', step, revision, text: 'Never.' })) },
  { weight: 6, doing: onQuestion(({ step }) => ({ act: 'take', step })) },
  { weight: 3, doing: onQuestion(({ step }) => ({ act: 'release', step })) },
  {
    weight: 9,
    doing: onQuestion(({ step }, seen, chance) => ({ act: 'delegate', step, to: colleague(step, seen, chance) })),
  },
  { weight: 16, doing: onQuestion(({ step }, seen, chance) => ({ act: 'invite', step, role: anyRole(seen, chance) })) },
  { weight: 8, doing: onQuestion(({ step, revision }) => ({ act: 'grant_round', step, revision })) },
  { weight: 8, doing: oldButton },
  { weight: 6, doing: notTheirs },
  { weight: 3, doing: onCase(() => ({ act: 'ask_client', text: 'When do you sign?' })) },
  { weight: 2, doing: onCase(() => ({ act: 'hold', text: 'Wait for the new year.' })) },
  { weight: 2, doing: onCase(() => ({ act: 'withdraw', text: 'Not needed any more.' })) },
  { weight: 2, doing: onCase((seen, chance) => ({ act: 'change_curator', to: anybody(seen, chance) })) },
  { weight: 4, doing: onCase((_, chance) => ({ act: 'replace_draft', hash: `draft-${chance.below(1_000_000)}` })) },
  { weight: 4, doing: onCase(paperReplaced) },
  { weight: 3, doing: onCase(promised) },
  { weight: 3, doing: onCase(() => ({ act: 'record_remark', text: 'Said by phone.' })) },
  { weight: 4, doing: onCase(remarkWithdrawn) },
  { weight: 12, doing: onCase(letterGoneOn) },
  { weight: 6, doing: changed },
  { weight: 7, doing: confirmed },
  { weight: 3, doing: checked },
];

function returned({ step, revision }: SeenQuestion, { bundle }: SeenCase, chance: SeededChance): Act {
  const reason = chance.pick(bundle.directory.reasons)?.reason;
  const objections = reason === undefined ? [] : [{ reason, text: 'See page 2.' }];
  return { act: 'return', step, revision, objections };
}

/** The button of a question that is closed on the screen of another, or was long ago. */
function oldButton({ kase, closed }: SeenCase, chance: SeededChance): Doing | undefined {
  const question = chance.pick(closed);
  return question === undefined ? undefined : consent(kase, question);
}

/** Somebody answers what another was asked. */
function notTheirs(seen: SeenCase, chance: SeededChance): Doing | undefined {
  const question = chance.pick(seen.open);
  return question === undefined ? undefined : consent(seen.kase, { ...question, person: anybody(seen, chance) });
}

function paperReplaced({ kase, today }: SeenCase, chance: SeededChance): Act | undefined {
  const document = chance.pick(kase.plan.documents)?.document;
  if (document === undefined) return undefined;
  return { act: 'replace_document', document, paper: newPaper(today, chance) };
}

function promised({ kase, today }: SeenCase, chance: SeededChance): Act | undefined {
  const document = chance.pick(kase.plan.documents)?.document;
  return document === undefined ? undefined : { act: 'promise', document, until: (today + chance.below(9) - 1) as Day };
}

function remarkWithdrawn({ kase }: SeenCase, chance: SeededChance): Act | undefined {
  const remark = chance.pick(kase.context.remarks);
  return remark === undefined ? undefined : { act: 'withdraw_remark', remark: remark.remark };
}

/** Sent as it stands, cleared up where nobody knows, answered once it has left. */
function letterGoneOn({ kase }: SeenCase, chance: SeededChance): Act | undefined {
  const { letters = [] } = kase.context;
  const chosen = letters.find(({ state }) => state === 'unknown') ?? chance.pick(letters);
  if (chosen === undefined) return undefined;
  const { letter, documents, state } = chosen;
  switch (state) {
    case 'unknown':
      return { act: chance.happens(0.5) ? 'confirm_letter' : 'deny_letter', letter };
    case 'sent':
      return { act: 'file_answer', letter, text: 'They will send it tomorrow.' };
    default: {
      // From their own mail program.
      if (chance.happens(0.2)) return { act: 'confirm_letter', letter };
      const written = { addresses: 'client@example.ru', subject: 'Papers', text: 'Please send the papers.' };
      return { act: 'send_letter', letter, documents, ...written };
    }
  }
}

/** Amounts on both sides of every limit that routes are chosen by. */
const AMOUNTS = ['20 000 RUB', '80 000 RUB', '500 000 RUB', '700 000 RUB', '2 000 000 RUB', '6 000 000 RUB'];

function changed({ kase }: SeenCase, chance: SeededChance): Doing {
  const amount = chance.pick(AMOUNTS) ?? '80 000 RUB';
  return { kind: 'change', by: kase.context.people.curator, changes: { amount } };
}

function confirmed(seen: SeenCase, chance: SeededChance): Doing | undefined {
  const fact = seen.bundle.decisions.facts.find(({ confirmedBy }) => confirmedBy !== undefined)?.fact;
  const by = chance.pick(peopleOf(seen.kase));
  return fact === undefined || by === undefined ? undefined : doneBy(by, { act: 'confirm_fact', fact });
}

function checked({ kase }: SeenCase, chance: SeededChance): Doing | undefined {
  const document = chance.pick(kase.plan.documents)?.document;
  if (document === undefined) return undefined;
  return { kind: 'papers_checked', papers: [{ document, invalid: chance.happens(0.3) }] };
}

/** Who stands in for the role of a step, most often. */
function colleague(key: StepKey, seen: SeenCase, chance: SeededChance): PersonId {
  const roles = seen.kase.plan.stages.flatMap(({ stage, steps }) =>
    steps.filter(({ step }) => stepKey(stage, step) === key).flatMap((step) => step.roles.map(({ role }) => role)),
  );
  const rules = seen.bundle.decisions.roles.filter(({ role }) => roles.includes(role));
  const substitute = chance.pick(rules.flatMap(({ substitutes }) => substitutes));
  return substitute !== undefined && chance.happens(0.8) ? substitute : anybody(seen, chance);
}

function anybody({ bundle, kase }: SeenCase, chance: SeededChance): PersonId {
  return chance.pick(bundle.directory.people)?.person ?? kase.context.people.curator;
}

function anyRole({ bundle, kase }: SeenCase, chance: SeededChance) {
  const mayAsk = kase.plan.stages.flatMap(({ steps }) => steps.flatMap((step) => step.mayAsk));
  return chance.pick(mayAsk) ?? bundle.decisions.policy.lastResort;
}
