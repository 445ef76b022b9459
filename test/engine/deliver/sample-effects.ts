// Cases and one effect of every kind, for the tests of delivery.
import type { Case, StateValue } from '../../../src/domain/case.ts';
import type { Effect, EffectBody, EffectKind } from '../../../src/domain/effect.ts';
import { EFFECT_KINDS } from '../../../src/domain/effect.ts';
import { brandId } from '../../generators/brand-id.ts';
import { scene } from '../../machine/scene.ts';

const BASE = scene({ stages: { review: ['legal'] } }).case;

export const KINDS = Object.keys(EFFECT_KINDS) as readonly EffectKind[];

/** The case `id` after record `seq`. */
export function caseAfter(id: string, seq: number, value: StateValue = 'review'): Case {
  return { ...BASE, id: brandId(id), seq, value, context: { ...BASE.context, revision: seq } };
}

/** The effect of record `seq`, with a key as the engine makes them. */
export function effectOf(id: string, seq: number, body: EffectBody): Effect {
  return { ...body, case: brandId(id), key: `${id}/${body.effect}/${seq}~0123456789` };
}

const asking = {
  step: brandId<Extract<EffectBody, { effect: 'ask' }>['step']>('review/legal'),
  person: brandId<Extract<EffectBody, { effect: 'ask' }>['person']>('kuznetsov'),
  generation: 1,
};
const people = [asking.person];
const subject = { kind: 'step', step: asking.step } as const;

export const BODIES: { readonly [Kind in EffectKind]: Extract<EffectBody, { readonly effect: Kind }> } = {
  move_card: { effect: 'move_card', state: brandId('review') },
  show_card: { effect: 'show_card', revision: 1 },
  ask: { effect: 'ask', ...asking, revision: 1 },
  show_question: { effect: 'show_question', ...asking },
  close_question: { effect: 'close_question', ...asking, outcome: 'answered' },
  open_task: { effect: 'open_task', ...asking },
  close_task: { effect: 'close_task', ...asking, outcome: 'answered' },
  inform: { effect: 'inform', step: asking.step, person: asking.person },
  ping: { effect: 'ping', step: asking.step, people, who: 'asked' },
  remind: { effect: 'remind', subject, people, line: 0 },
  escalate: { effect: 'escalate', subject, people, to: 'head', line: 0 },
  notify: { effect: 'notify', people, about: 'returned', of: '' },
  comment: { effect: 'comment', about: 'submit', of: '' },
  draft_letter: { effect: 'draft_letter', purpose: 'question', documents: [], text: 'Is that so?' },
  show_letter: { effect: 'show_letter', letter: 1 },
  send_letter: { effect: 'send_letter', letter: 1, addresses: 'a@example.ru', subject: 'Документы', text: 'Пришлите' },
  file_letter: { effect: 'file_letter', letter: 1 },
  open_folder: { effect: 'open_folder' },
  file_document: { effect: 'file_document', document: 'draft', hash: 'abc', revision: 1 },
  check_papers: { effect: 'check_papers', documents: [brandId('charter')] },
  reception_task: { effect: 'reception_task', state: 'signing', people, revision: 1 },
  close_reception_task: { effect: 'close_reception_task', state: 'signing', outcome: 'done' },
  refuse: { effect: 'refuse', person: asking.person, what: 'approve', reason: 'older_revision', about: [] },
};

/** What has to stand there before it can be closed. */
export const OPENERS: Readonly<Partial<Record<EffectKind, EffectKind>>> = {
  close_question: 'ask',
  close_task: 'open_task',
  close_reception_task: 'reception_task',
};
