// What people do when all goes well: each sees what is theirs to do, and does it, so that a case comes to its end.
import type { Act } from '../../domain/act.ts';
import type { Case } from '../../domain/case.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { SeededChance } from '../chance/seeded-chance.ts';
import { isEnded, openRemarks, papersWanted, placeOf, stepActOf } from './case-place.ts';
import { newPaper } from './new-paper.ts';
import type { Doing, SeenCase, SeenQuestion } from './seen-case.ts';

/** One thing that brings the case on; undefined when nobody sees anything to do. */
export function usualDoing(seen: SeenCase, chance: SeededChance): Doing | undefined {
  const { kase } = seen;
  if (isEnded(kase)) return undefined;
  const place = placeOf(kase);
  if (place === undefined) return answered(seen, chance);
  return place.at === 'gate' ? atGate(seen, chance) : inState(place.name, seen, chance);
}

function answered({ kase, open }: SeenCase, chance: SeededChance): Doing | undefined {
  const question = chance.pick(open.filter(({ step }) => stepActOf(kase, step) !== 'inform'));
  return question === undefined ? undefined : consent(kase, question);
}

/** Yes, in the form that the step asks for. */
export function consent(kase: Case, { step, person: by, revision }: SeenQuestion): Doing {
  const act = stepActOf(kase, step) === 'perform' ? 'done' : 'approve';
  return { kind: 'act', by, act: { act, step, revision } };
}

function atGate(seen: SeenCase, chance: SeededChance): Doing | undefined {
  return paperBrought(seen, chance) ?? remarkEnded(seen, chance);
}

function inState(state: string, seen: SeenCase, chance: SeededChance): Doing | undefined {
  const { people, waiting } = seen.kase.context;
  const curator = people.curator;
  const owner = chance.pick(waiting?.people ?? []) ?? curator;
  switch (state) {
    case 'intake':
      return paperBrought(seen, chance) ?? { kind: 'act', by: curator, act: { act: 'submit' } };
    case 'rework':
      return remarkAnswered(seen, chance) ?? { kind: 'act', by: curator, act: { act: 'resubmit' } };
    case 'waiting_for_client':
      return { kind: 'act', by: curator, act: { act: 'answer', text: 'The client says yes.' } };
    case 'on_hold':
      return { kind: 'act', by: curator, act: { act: 'resume' } };
    case 'signing':
      return { kind: 'act', by: owner, act: { act: 'sign' } };
    case 'sent':
      return { kind: 'act', by: owner, act: { act: 'countersign' } };
    case 'scanning':
      return { kind: 'act', by: owner, act: registering(seen, chance) };
    default:
      return undefined;
  }
}

/** On paper with a scan, else with the name of the electronic document; the number is one that nobody else has. */
function registering({ kase, today }: SeenCase, chance: SeededChance): Extract<Act, { readonly act: 'register' }> {
  const copy =
    kase.plan.signing.rule?.form === 'paper'
      ? { scan: `scan-${chance.below(1_000_000)}` }
      : { text: 'Signed in the EDI system', on: today };
  return { act: 'register', number: `N-${kase.id}`, ...copy };
}

function paperBrought(seen: SeenCase, chance: SeededChance): Doing | undefined {
  const wanted = chance.pick(papersWanted(seen.kase));
  const by = seen.kase.context.people.curator;
  if (wanted === undefined) return undefined;
  const { document } = wanted;
  if (wanted.has === 'offer') return { kind: 'act', by, act: { act: 'confirm_reuse', document } };
  const act = wanted.has === 'nothing' ? 'add_document' : 'replace_document';
  return { kind: 'act', by, act: { act, document, paper: newPaper(seen.today, chance) } };
}

function remarkAnswered({ kase }: SeenCase, chance: SeededChance): Doing | undefined {
  const remark = chance.pick(openRemarks(kase).filter(({ fate }) => fate === 'open'));
  const by = kase.context.people.curator;
  if (remark === undefined) return undefined;
  return { kind: 'act', by, act: { act: 'address_remark', remark: remark.remark, text: 'Mended, see page 3.' } };
}

/** Answered by the curator, then accepted by whoever made it. */
function remarkEnded(seen: SeenCase, chance: SeededChance): Doing | undefined {
  const answered = chance.pick(openRemarks(seen.kase).filter(({ fate }) => fate === 'addressed'));
  if (answered === undefined) return remarkAnswered(seen, chance);
  return { kind: 'act', by: answered.by, act: { act: 'accept_remark', remark: answered.remark } };
}

/** Who has to do with a case, for acts that nobody in particular is asked for. */
export function peopleOf({ context }: Case): readonly PersonId[] {
  const asked = Object.values(context.steps).flatMap((step) => step.asked.map(({ person }) => person));
  return [context.people.curator, context.people.initiator, ...asked];
}
