// Works on one effect that is to be delivered: what has to be said is made from the case as it is now, and delivered as its kind allows.
import type { CaseId } from '../../domain/case.ts';
import type { Effect } from '../../domain/effect.ts';
import type { Instant } from '../../domain/instant.ts';
import { callFarSide } from '../deliver/call-far-side.ts';
import { deliverEffect } from '../deliver/deliver-effect.ts';
import type { Delivered, FarSide, Pause } from '../deliver/delivered.ts';
import { afterReading } from '../deliver/outcome-of-failure.ts';
import { subjectOf } from '../deliver/subject-of.ts';
import { hasReferences, restoreTexts } from '../personal/restore-texts.ts';
import type { PapersQuestion } from '../ports/papers.ts';
import type { CardMark, Outgoing } from '../ports/portal.ts';
import type { Marked } from '../ports/store.ts';
import type { Arrival, Claim, ClaimedEffect, EffectClass } from '../ports/store-entries.ts';
import { askAgain } from '../step/ask-again.ts';
import type { LoadedCase } from '../step/case-shelf.ts';
import type { StepTools } from '../step/step-tools.ts';
import { rulesOfCase } from '../step/step-tools.ts';
import { thrownMessage } from '../thrown-message.ts';
import type { Watch } from '../watch/watch.ts';

/** Of these only the newest is worth delivering. */
const SUPERSEDED: ReadonlySet<Effect['effect']> = new Set(['move_card', 'show_card']);
/** What these write names no contract: to open it would be for nothing. */
const NOT_OF_THE_CONTRACT: ReadonlySet<Effect['effect']> = new Set(['comment', 'close_task', 'check_papers']);
/** Number of the record in the key of its effect. */
const SEQ = /\/(\d+)~[^/]*$/;
/** After so many attempts the curator is told that 1C does not answer: by then it has been asked for some seconds or longer. */
const TOLD_ATTEMPTS = 4;
/** Stands where what somebody wrote is erased. */
const ERASED = '…';

export type DelivererOf = StepTools & {
  readonly far: FarSide;
  readonly watch: Watch;
  /** Nothing can be delivered for a while, or nothing like `of`. */
  readonly paused: (pause: Pause, of: EffectClass) => void;
  /** Something came in with the answer. */
  readonly received: () => void;
};

/** Runs something until the store does not refuse it any more. */
export type Patient = <Result>(attempt: () => Promise<Result>) => Promise<Result>;

export class Deliverer {
  readonly #of: DelivererOf;
  /** Cases whose card was looked at since the start: whether the portal knows more of them than the store. */
  readonly #looked = new Set<CaseId>();

  /** Of cases whose card shows records that are not ours: up to which. */
  readonly #ahead = new Map<CaseId, number>();

  constructor(of: DelivererOf) {
    this.#of = of;
  }

  /**
   * Rejects only with `StoreError`. `patient` tries again what the store refuses, each part on its own: what was sent is not sent again
   * because it could not be marked.
   */
  async deliver(claimed: ClaimedEffect, claim: Claim, patient: Patient): Promise<void> {
    const began = performance.now();
    const delivered = await patient(() => this.#outcome(claimed));
    // Before anybody else is let go, and whatever the store takes.
    if (delivered.pause !== undefined) this.#of.paused(delivered.pause, claimed);
    const marked = await patient(() => this.#mark(claimed, claim, delivered));
    if (marked === 'claim_lost') return;
    const { outcome, bug } = delivered;
    if (bug !== undefined)
      this.#of.watch.noticed({ what: 'bug', where: `deliver ${claimed.effect}`, message: thrownMessage(bug) });
    this.#of.watch.delivered({
      case: claimed.case,
      key: claimed.key,
      effect: claimed.effect,
      outcome: outcome.kind,
      attempt: claimed.attempts,
      ...('reason' in outcome ? { reason: outcome.reason } : {}),
      ms: performance.now() - began,
    });
  }

  async #mark(claimed: ClaimedEffect, claim: Claim, { outcome, papers, letter }: Delivered): Promise<Marked> {
    const { store } = this.#of;
    if (letter !== undefined) await this.#takeInLetter(claimed, letter);
    if (papers !== undefined) await this.#takeIn(claimed, papers);
    if (claimed.effect === 'check_papers' && papers === undefined) await this.#sayUnanswered(claimed, outcome.kind);
    const told =
      outcome.kind === 'dead' ? { ...outcome, trouble: `effect_dead: ${claimed.effect}: ${outcome.reason}` } : outcome;
    return await store.markOutbox(claimed.key, claim, told);
  }

  async #outcome(claimed: ClaimedEffect): Promise<Delivered> {
    const loaded = await this.#of.cases.load(claimed.case);
    const effect = JSON.parse(claimed.text) as Effect;
    if (loaded === undefined) return { outcome: { kind: 'dead', reason: 'the case is not there' } };
    if ((await this.#isSuperseded(claimed)) || (await this.#isOvertaken(claimed, effect))) {
      return { outcome: { kind: 'dropped', reason: 'superseded' } };
    }
    if (effect.effect === 'check_papers') {
      const contract = await this.#of.personal.contractOf(claimed.case);
      const question: PapersQuestion = { case: claimed.case, contract, documents: effect.documents };
      return await deliverEffect(claimed, question, this.#of.far);
    }
    const before = await this.#lookAtCard(claimed, loaded);
    if (before !== undefined) return before;
    const isDoubtful = effect.effect === 'send_letter' && this.#wasShownElsewise(claimed);
    const known = isDoubtful ? { ...claimed, unknownSince: this.#of.far.clock.now() } : claimed;
    return await deliverEffect(known, await this.#outgoing(claimed, effect, loaded), this.#of.far);
  }

  /** What stands on the card is another value by the time; one that may still land late is cleared up first. */
  async #isSuperseded({ case: id, effect, key, unknownSince }: ClaimedEffect): Promise<boolean> {
    if (!SUPERSEDED.has(effect) || unknownSince !== undefined) return false;
    const open = await this.#of.store.listOutbox({ states: ['pending'], case: id, limit: 1000 });
    return open.some((later) => later.effect === effect && later.key !== key);
  }

  /** It was given up, and what followed it on the same question went out before somebody let it be tried again: its attempts are counted anew. */
  async #isOvertaken({ case: id, key, reason, attempts }: ClaimedEffect, effect: Effect): Promise<boolean> {
    const subject = subjectOf(effect);
    if (subject === undefined || reason === undefined || attempts > 1) return false;
    const all = await this.#of.store.listOutbox({ states: ['dead', 'sending', 'sent'], case: id, limit: 100_000 });
    const later = all.slice(all.findIndex((one) => one.key === key) + 1);
    return later.some(({ state, text }) => state === 'sent' && subjectOf(JSON.parse(text) as Effect) === subject);
  }

  async #outgoing({ key, urgency }: ClaimedEffect, effect: Effect, { kase, hash }: LoadedCase): Promise<Outgoing> {
    const { bundle } = await rulesOfCase(this.#of, kase);
    const mark = { seq: kase.seq, hash };
    const contract = NOT_OF_THE_CONTRACT.has(effect.effect) ? undefined : await this.#of.personal.contractOf(kase.id);
    const plain = { key, urgency, effect, kase, bundle, mark, contract };
    const { remarks, question, held, letters } = kase.context;
    if (!hasReferences(JSON.stringify([effect, remarks, question, held, letters]))) return plain;
    const textNamed = await this.#of.personal.open(kase.id);
    return {
      ...plain,
      effect: restoreTexts(effect, textNamed, ERASED),
      kase: { ...kase, context: restoreTexts(kase.context, textNamed, ERASED) },
    };
  }

  /** Once for each case and start. A card that shows records which are not ours was written before the store was set back. */
  async #lookAtCard(claimed: ClaimedEffect, loaded: LoadedCase): Promise<Delivered | undefined> {
    const { kase } = loaded;
    if (this.#looked.has(kase.id)) return undefined;
    const { far, watch, store } = this.#of;
    const asked = await callFarSide(() => far.portal.cardMark(kase.id, claimed.urgency), far);
    if (asked.kind === 'failed') return afterReading({ claimed, far, unknownSince: claimed.unknownSince }, asked);
    const theirs = asked.answer;
    if (theirs !== undefined && !(await this.#isOurs(theirs, loaded))) {
      watch.noticed({ what: 'portal_ahead', case: kase.id, theirs: theirs.seq, ours: kase.seq });
      this.#ahead.set(kase.id, theirs.seq);
      await askAgain(this.#of, kase.id, { occasion: theirs.hash.slice(0, 10), now: far.clock.now() });
      await store.markTrouble(kase.id, `portal_ahead: ${theirs.seq} > ${kase.seq}`);
    }
    this.#looked.add(kase.id);
    return undefined;
  }

  /** The store was set back, and the press came in again: the letter may have left then. */
  #wasShownElsewise({ case: id, key }: ClaimedEffect): boolean {
    const seq = Number(SEQ.exec(key)?.[1] ?? 0);
    return seq <= (this.#ahead.get(id) ?? -1);
  }

  async #isOurs({ seq, hash }: CardMark, { kase, hash: newest }: LoadedCase): Promise<boolean> {
    if (seq === kase.seq) return hash === newest;
    if (seq > kase.seq) return false;
    const [record] = await this.#of.store.history(kase.id, seq - 1, 1);
    return record?.hash === hash;
  }

  async #takeInLetter(
    { case: id, key, text }: ClaimedEffect,
    outcome: NonNullable<Delivered['letter']>,
  ): Promise<void> {
    const { letter } = JSON.parse(text) as Extract<Effect, { readonly effect: 'send_letter' }>;
    await this.#receive({
      source: 'mail',
      sourceKey: key,
      case: id,
      urgency: 'press',
      text: JSON.stringify({ kind: 'letter_outcome', letter, outcome }),
      at: this.#of.far.clock.now() as Instant,
    });
  }

  /** Before signing an answer is waited for, also one that says nothing. */
  async #takeIn({ case: id, key, text }: ClaimedEffect, papers: NonNullable<Delivered['papers']>): Promise<void> {
    const asked = askedBeforeSigning(text);
    if (papers.length === 0 && asked === undefined) return;
    await this.#receive({
      source: 'papers',
      sourceKey: key,
      case: id,
      urgency: 'bulk',
      text: JSON.stringify({
        kind: 'papers_checked',
        papers,
        ...(asked === undefined ? {} : { beforeSigning: asked }),
      }),
      at: this.#of.far.clock.now() as Instant,
    });
  }

  /** A contract that waits to be signed says so, once: what came of one blip is not worth telling. */
  async #sayUnanswered(
    { case: id, key, text, attempts }: ClaimedEffect,
    outcome: Delivered['outcome']['kind'],
  ): Promise<void> {
    const asked = askedBeforeSigning(text);
    if (asked === undefined || (outcome !== 'dead' && attempts < TOLD_ATTEMPTS)) return;
    await this.#receive({
      source: 'papers',
      sourceKey: `${key}/unanswered`,
      case: id,
      urgency: 'bulk',
      text: JSON.stringify({ kind: 'papers_checked', papers: [], beforeSigning: asked, unanswered: true }),
      at: this.#of.far.clock.now() as Instant,
    });
  }

  async #receive(arrival: Arrival): Promise<void> {
    await this.#of.store.receive([arrival]);
    this.#of.received();
  }
}

function askedBeforeSigning(text: string): number | undefined {
  return (JSON.parse(text) as Extract<Effect, { readonly effect: 'check_papers' }>).beforeSigning;
}
