// One effect of every kind that the portal is asked for, about a case of the default rules that is in review.
import type { EffectBody, EffectKind } from '../../../../src/domain/effect.ts';
import { brandId } from '../../../generators/brand-id.ts';

/** Papers are checked elsewhere, and letters leave by mail. */
export type PortalKind = Exclude<EffectKind, 'check_papers' | 'send_letter'>;

const asking = {
  step: brandId<Extract<EffectBody, { effect: 'ask' }>['step']>('review/legal'),
  person: brandId<Extract<EffectBody, { effect: 'ask' }>['person']>('kuznetsov'),
  generation: 1,
};
const people = [asking.person, brandId<(typeof asking)['person']>('morozova')];
const subject = { kind: 'step', step: asking.step } as const;

/** `hash`: of the draft that lies on the card. */
export function deskBodies(hash: string): {
  readonly [Kind in PortalKind]: Extract<EffectBody, { readonly effect: Kind }>;
} {
  return {
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
    notify: { effect: 'notify', people, about: 'returned', of: 'review/legal' },
    comment: { effect: 'comment', about: 'submit', by: asking.person, of: '' },
    draft_letter: { effect: 'draft_letter', purpose: 'question', documents: [], text: 'Is that so?' },
    show_letter: { effect: 'show_letter', letter: 1 },
    file_letter: { effect: 'file_letter', letter: 1 },
    open_folder: { effect: 'open_folder' },
    file_document: { effect: 'file_document', document: 'draft', hash, revision: 1 },
    reception_task: { effect: 'reception_task', state: 'signing', people, revision: 1 },
    close_reception_task: { effect: 'close_reception_task', state: 'signing', outcome: 'done' },
    refuse: { effect: 'refuse', person: asking.person, what: 'approve', reason: 'older_revision', about: [] },
  };
}

/** What has to stand there before it can be closed. */
export const OPENERS: Readonly<Partial<Record<PortalKind, PortalKind>>> = {
  close_question: 'ask',
  close_task: 'open_task',
  close_reception_task: 'reception_task',
};
