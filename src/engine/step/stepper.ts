// Works on one thing that came in, or one timer that came due: load, work out, commit; again where somebody else was faster.
import type { CaseId } from '../../domain/case.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import { listApart } from '../personal/texts-apart.ts';
import type { Clock } from '../ports/clock.ts';
import type { EngineEvent } from '../ports/engine-event.ts';
import type { Commit, Committed, StepCause } from '../ports/store.ts';
import type { CaseTimerRow, Claim, InboxEntry, Urgency } from '../ports/store-entries.ts';
import { StoreError } from '../ports/store-error.ts';
import { thrownMessage } from '../thrown-message.ts';
import type { Stepped, Watch } from '../watch/watch.ts';
import type { LoadedCase } from './case-shelf.ts';
import { beginDay, fireDue, wakeNextDay } from './fire-due.ts';
import { DAY_TIMER, StepDraft } from './step-draft.ts';
import type { StepTools } from './step-tools.ts';
import { rulesOfCase } from './step-tools.ts';
import { takeEvent } from './take-event.ts';
import type { Refused } from './taken.ts';

/** An event that fails by a bug is tried so often, then set aside. */
const BUG_ATTEMPTS = 3;
const BUG_RETRY_MS = 1000;
/** Somebody else may be faster a few times, not for ever. */
const MOST_STALE = 20;
/** Contracts that are registered at the same moment, at most. */
const MOST_TAKEN = 1000;

type Told = Pick<Stepped, 'outcome' | 'reason' | 'seq'>;

export type StepperOf = StepTools & {
  readonly clock: Clock;
  readonly watch: Watch;
  /** Called with whom a case waited for, and whom it waits for. */
  readonly moved: (before: readonly PersonId[], after: readonly PersonId[]) => void;
  /** There is something to deliver. */
  readonly brought: () => void;
};

export class Stepper {
  readonly #of: StepperOf;
  /** Whom cases waited for before a commit of which nobody knows yet whether it is there. */
  readonly #inDoubt = new Map<CaseId, readonly PersonId[]>();

  constructor(of: StepperOf) {
    this.#of = of;
  }

  /** Rejects only with `StoreError`: then nothing is marked, and the same can be done again. */
  async workEntry(entry: InboxEntry, claim: Claim): Promise<void> {
    await this.#told({ case: entry.case, cause: 'inbox', of: `${entry.source}/${entry.sourceKey}` }, async () => {
      const event = readEvent(entry);
      if (event === undefined || entry.case === undefined) return await this.#setAside(entry, claim, 'unreadable');
      try {
        const told = await this.#apply(entry.case, event, entry, claim);
        return { ...told, what: whatOf(event) };
      } catch (thrown) {
        this.#of.cases.forget(entry.case);
        if (isForTheStore(thrown)) throw thrown;
        return { ...(await this.#failed(entry, claim, thrown)), what: whatOf(event) };
      }
    });
  }

  /** The same. A timer that fails by a bug stays, and is tried again when its claim has run out. */
  async fireTimer(row: CaseTimerRow, claim: Claim): Promise<void> {
    const lateMs = this.#of.clock.now() - row.dueAt;
    await this.#told({ case: row.case, cause: 'timer', of: row.name, lateMs }, async () => {
      const what = row.name.split(':')[0] ?? row.name;
      try {
        const { name, generation, dueAt } = row;
        const cause = { kind: 'timer', timer: { name, generation, dueAt }, claim } as const;
        return { ...(await this.#step(row.case, 'bulk', cause, (draft) => this.#fire(draft, row))), what };
      } catch (thrown) {
        this.#of.cases.forget(row.case);
        if (isForTheStore(thrown)) throw thrown;
        await this.#bug(row.case, `timer ${row.name}`, thrown);
        return { outcome: 'retry', reason: thrownMessage(thrown), what };
      }
    });
  }

  async #apply(id: CaseId, event: EngineEvent, entry: InboxEntry, claim: Claim): Promise<Told> {
    const cause = { kind: 'inbox', id: entry.id, claim } as const;
    return await this.#step(id, entry.urgency, cause, async (draft) => {
      if (draft.seq > 0) fireDue(draft, (await rulesOfCase(this.#of, draft.case)).world);
      const taken = await takeEvent(draft, event, entry.id, this.#of);
      switch (taken.kind) {
        case 'done':
          return { draft, outcome: 'advanced' };
        case 'nothing':
          return { draft, outcome: 'nothing' };
        case 'refused':
          return { draft: await this.#refuse(draft, taken, entry), outcome: 'refused', reason: taken.reason };
        case 'set_aside':
          return await this.#setAside(entry, claim, taken.reason);
      }
    });
  }

  /** What time brought stays; what was refused is told to whoever wanted it. */
  async #refuse(
    { before, id, now, urgency }: StepDraft,
    taken: Refused,
    { id: entry }: InboxEntry,
  ): Promise<StepDraft> {
    const draft = new StepDraft(id, before, now, urgency);
    if (before !== undefined) fireDue(draft, (await rulesOfCase(this.#of, draft.case)).world);
    const { person, what, reason } = taken;
    const about = await this.#aboutApart(draft, taken, entry);
    const key = `${id}/refuse/${entry}`;
    draft.bring({ effect: 'refuse', key, case: id, person, what, reason, about }, key);
    return draft;
  }

  /** What is wrong with a contract may quote it: it stands beside the effect, sealed. */
  async #aboutApart(draft: StepDraft, { reason, about }: Refused, entry: number): Promise<readonly string[]> {
    if (reason !== 'unreadable') return about;
    const { personal } = this.#of;
    const subject = await personal.subjectOfCase(draft.id);
    const { whole, texts } = listApart(about, entry);
    if (subject !== undefined) draft.keepPersonal(await personal.seal(subject, draft.id, texts));
    return whole;
  }

  async #fire(draft: StepDraft, row: CaseTimerRow): Promise<Worked> {
    if (draft.seq === 0) throw new Error(`a timer of case ${draft.id}, which is not there`);
    const { world } = await rulesOfCase(this.#of, draft.case);
    fireDue(draft, world);
    if (row.name === DAY_TIMER) {
      beginDay(draft, world);
      wakeNextDay(draft, world);
    }
    return { draft, outcome: draft.isChanged ? 'advanced' : 'nothing' };
  }

  /** Works out and commits, anew as long as somebody else is faster. */
  async #step(
    id: CaseId,
    urgency: Urgency,
    cause: StepCause,
    work: (draft: StepDraft) => Promise<Worked | Told>,
  ): Promise<Told> {
    const { store, cases, clock } = this.#of;
    let taken = 0;
    for (let attempt = 0; attempt < MOST_STALE + taken; attempt += 1) {
      const before = await cases.load(id);
      this.#clearUp(id, before);
      const now = laterOf(clock.now(), before?.at);
      const worked = await work(new StepDraft(id, before, now, urgency));
      if (!('draft' in worked)) return worked;
      const commit = worked.draft.commit(cause);
      cases.leave(id);
      this.#inDoubt.set(id, before?.holders ?? []);
      const committed = await store.commit(commit);
      if (committed.kind !== 'stale' && committed.kind !== 'number_taken') {
        return this.#committed(worked, commit, committed);
      }
      // Whoever was faster has the number: everybody else waits for theirs no longer than until all before them have one.
      if (committed.kind === 'number_taken' && taken < MOST_TAKEN) taken += 1;
      cases.forget(id);
    }
    throw new Error(`case ${id} is written by somebody else all the time`);
  }

  /** `now`: the case as it is known to be. */
  #clearUp(id: CaseId, now: LoadedCase | undefined): void {
    const before = this.#inDoubt.get(id);
    if (before === undefined) return;
    this.#inDoubt.delete(id);
    this.#of.moved(before, now?.holders ?? []);
  }

  #committed(
    { draft, outcome, reason }: Worked,
    commit: Commit,
    committed: Exclude<Committed, { readonly kind: 'stale' | 'number_taken' }>,
  ): Told {
    const { cases, brought } = this.#of;
    if (committed.kind === 'claim_lost') {
      cases.forget(draft.id);
      // It may have been done under this claim, and its answer lost.
      brought();
      return { outcome: 'stale' };
    }
    const loaded = draft.after(commit);
    const newest = loaded ?? draft.before;
    this.#clearUp(draft.id, newest);
    if (newest !== undefined) cases.keep(newest);
    brought();
    return { outcome, ...(reason === undefined ? {} : { reason }), seq: draft.seq };
  }

  async #failed(entry: InboxEntry, claim: Claim, thrown: unknown): Promise<Told> {
    const reason = thrownMessage(thrown);
    if (entry.attempts >= BUG_ATTEMPTS) {
      await this.#bug(entry.case, `${entry.source}/${entry.sourceKey}`, thrown);
      return await this.#setAside(entry, claim, reason);
    }
    const notBefore = (this.#of.clock.now() + BUG_RETRY_MS * 2 ** entry.attempts) as Instant;
    await this.#of.store.markInbox(entry.id, claim, { kind: 'retry', notBefore, reason });
    return { outcome: 'retry', reason };
  }

  async #setAside(entry: InboxEntry, claim: Claim, reason: string): Promise<Told & { readonly what: string }> {
    const trouble = `event_set_aside: ${reason}`;
    const marked = await this.#of.store.markInbox(entry.id, claim, { kind: 'poisoned', reason, trouble });
    if (marked === 'claim_lost') return { outcome: 'stale', what: 'event' };
    return { outcome: 'poisoned', reason, what: 'event' };
  }

  async #bug(id: CaseId | undefined, where: string, thrown: unknown): Promise<void> {
    this.#of.watch.noticed({ what: 'bug', where, message: thrownMessage(thrown) });
    if (id !== undefined) await this.#of.store.markTrouble(id, `bug: ${where}: ${thrownMessage(thrown)}`);
  }

  async #told(
    of: Pick<Stepped, 'case' | 'cause' | 'of' | 'lateMs'>,
    work: () => Promise<Told & { readonly what: string }>,
  ): Promise<void> {
    const began = performance.now();
    const told = await work();
    this.#of.watch.stepped({ ...of, ...told, ms: performance.now() - began });
  }
}

type Worked = { readonly draft: StepDraft; readonly outcome: Stepped['outcome']; readonly reason?: string };

function readEvent({ text }: InboxEntry): EngineEvent | undefined {
  try {
    return JSON.parse(text) as EngineEvent;
  } catch {
    return undefined;
  }
}

function whatOf(event: EngineEvent): string {
  return event.kind === 'act' ? event.act.act : event.kind;
}

/** What is written contradicts itself: that is no matter of the store's. */
function isForTheStore(thrown: unknown): boolean {
  return thrown instanceof StoreError && thrown.code !== 'contradiction';
}

/** The clock may have gone back: records never do. */
function laterOf(now: Instant, at: Instant | undefined): Instant {
  return at !== undefined && at > now ? at : now;
}
