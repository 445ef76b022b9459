// The intake: a new card names a tax id, 1C and the CRM are asked beside everything else, and the curator is told what they know.
import { intakeWord } from '../../../../diagnostics/catalogue/intake-words.ts';
import type { Instant } from '../../../../domain/instant.ts';
import { foreignTaxIdProblem, innProblem } from '../../../../domain/tax-id.ts';
import type { GivenContract } from '../../../../engine/ports/contract-reader.ts';
import type { CounterpartyQuery } from '../../../../engine/ports/counterparties.ts';
import type { SeenCase } from '../../../../engine/ports/engine-desk.ts';
import { FarError } from '../../../../engine/ports/far-error.ts';
import { StoreError } from '../../../../engine/ports/store-error.ts';
import type { CardRow } from '../card-row.ts';
import type { CardWork } from '../card-work.ts';
import type { GatewayTools } from '../gateway-tools.ts';
import { userOf } from '../gateway-tools.ts';
import type { IntakeBeginning, IntakeDoor } from '../intake-door.ts';
import type { Answers } from './answers.ts';
import { clientHash } from './earlier-cases.ts';
import { findInCrm } from './find-in-crm.ts';
import type { IntakeGround } from './gather-intake.ts';
import { intakeGround } from './gather-intake.ts';
import type { IntakeNote } from './intake-note.ts';
import { keepIntake, listIntakes, recallIntake } from './intake-note.ts';
import { pressedItems } from './intake-press.ts';
import type { IntakeSurroundings, IntakeTools } from './intake-tools.ts';
import { isAtIntake } from './is-at-intake.ts';
import { shortText } from './row-in-words.ts';
import { isOneCNeeded, settleIntake } from './settle-intake.ts';
import { tellAsked } from './tell-intake.ts';

/** Intakes worked on at once: 1C has few sessions, and the portal few requests. */
const AT_ONCE = 6;
/** Answers are as good as new for so many milliseconds. */
const FRESH_MS = 14_400_000;
/** What failed is tried again after so many milliseconds, twice as many each time. */
const AGAIN_MS = 2000;
const LONGEST_MS = 60_000;
/** A case that began by a command is new for so many milliseconds; older ones stood there before anybody asked. */
const NEW_MS = 86_400_000;
/** A change is looked at once it has come to its end: events of one moment are one look. */
const SOON_MS = 1000;

export type Intake = IntakeDoor & {
  /** Until `signal` is aborted. */
  readonly run: (tools: GatewayTools, work: Pick<CardWork, 'inTurn'>, signal: AbortSignal) => Promise<void>;
};

type Due = { readonly at: Instant; readonly waitMs: number };
type Answered = { readonly answers: Answers; readonly at: Instant; readonly of: string };

export function openIntake(surroundings: IntakeSurroundings): Intake {
  return new OpenIntake(surroundings);
}

class OpenIntake implements Intake {
  readonly #of: IntakeSurroundings;
  readonly #due = new Map<number, Due>();
  /** Those that are not over, as far as is known. */
  readonly #open = new Set<number>();
  /** Cards with a case that were looked at already. */
  readonly #known = new Set<number>();
  readonly #answers = new Map<number, Answered>();
  readonly #working = new Map<number, Promise<void>>();
  readonly #turns = new Map<string, Promise<unknown>>();
  #wake = new AbortController();

  constructor(of: IntakeSurroundings) {
    this.#of = of;
  }

  async begin(item: number, { contract, user, person, isStarting }: IntakeBeginning): Promise<void> {
    const { notes, secret, clock } = this.#of;
    const of = clientHash(secret, contract);
    if (of === undefined || !this.#isAskable(contract)) return;
    const before = await recallIntake(notes, item);
    const begun = isStarting ? { begun: clock.now() } : {};
    const first = { of, user, person, phase: 'asking', summaries: 0, right: {}, shown: {}, tries: 0 } as const;
    if (before?.of !== of) await keepIntake(notes, item, { ...first, ...begun });
    else if (isStarting && before.begun === undefined) await keepIntake(notes, item, { ...before, ...begun });
    this.#open.add(item);
    this.#soon(item, clock.now());
  }

  /** An id that does not hold is nobody's: whoever wrote it is told so elsewhere. The CRM knows no foreign ones. */
  #isAskable(contract: GivenContract): boolean {
    const query = queryOf(contract);
    if (query?.inn !== undefined) return innProblem(query.inn) === undefined;
    return query !== undefined && this.#of.counterparties !== 'none' && foreignTaxIdProblem(query.taxId) === undefined;
  }

  async seen({ item, fields }: Pick<CardRow, 'item' | 'fields'>, { kase, bundle, contract }: SeenCase): Promise<void> {
    if (this.#open.has(item)) return this.changed(item);
    if (this.#known.has(item)) return;
    this.#known.add(item);
    const made = Date.parse(String(fields['createdTime']));
    const isNew = this.#of.clock.now() - made < NEW_MS;
    if (!isNew || contract === undefined || !isAtIntake(kase) || kase.context.adopted !== undefined) return;
    if ((await recallIntake(this.#of.notes, item)) !== undefined) return;
    const { curator: person } = kase.context.people;
    const user = userOf(bundle, person);
    if (user !== undefined) await this.begin(item, { contract, user, person, isStarting: false });
  }

  changed(item: number): void {
    if (this.#open.has(item)) this.#soon(item, (this.#of.clock.now() + SOON_MS) as Instant);
  }

  hasToAsk(item: number): boolean {
    return !this.#answers.has(item);
  }

  async run(gateway: GatewayTools, work: Pick<CardWork, 'inTurn'>, signal: AbortSignal): Promise<void> {
    const { worldOf, clock } = this.#of;
    const tools: IntakeTools = { ...gateway, worldOf, clock, inTurnOf: (of, todo) => this.#inTurnOf(of, todo) };
    await this.#load(tools, signal);
    while (!signal.aborted) {
      this.#wake = new AbortController();
      const next = this.#begin(tools, work);
      const woken = AbortSignal.any([signal, this.#wake.signal]);
      if (next === undefined) await untilAborted(woken);
      else await clock.until(next, woken);
    }
    await Promise.all(this.#working.values());
  }

  async #inTurnOf<Result>(of: string, todo: () => Promise<Result>): Promise<Result> {
    const before = this.#turns.get(of) ?? Promise.resolve();
    const own = before.then(todo, todo);
    this.#turns.set(of, own);
    try {
      return await own;
    } finally {
      if (this.#turns.get(of) === own) this.#turns.delete(of);
    }
  }

  /** Where it left off before: what was asked for, what was pressed, and when 1C is asked again. */
  async #load(tools: IntakeTools, signal: AbortSignal): Promise<void> {
    for (let waitMs = AGAIN_MS; !signal.aborted; waitMs = Math.min(waitMs * 2, LONGEST_MS)) {
      const now = tools.clock.now();
      try {
        for (const { item, note } of await listIntakes(tools.notes)) {
          this.#open.add(item);
          if (note.phase === 'asking') this.#soon(item, now);
          if (note.phase === 'away') this.#soon(item, note.againAt ?? now);
        }
        for (const item of await pressedItems(tools.notes)) this.#soon(item, now);
        return;
      } catch (thrown) {
        passing(thrown);
        await tools.clock.until((now + waitMs) as Instant, signal);
      }
    }
  }

  #soon(item: number, at: Instant): void {
    const before = this.#due.get(item);
    if (before !== undefined && before.at <= at) return;
    this.#due.set(item, { at, waitMs: AGAIN_MS });
    this.#wake.abort();
  }

  /** Begins what is due; gives when the next is. */
  #begin(tools: IntakeTools, work: Pick<CardWork, 'inTurn'>): Instant | undefined {
    const now = tools.clock.now();
    const waiting = [...this.#due].filter(([item]) => !this.#working.has(item)).toSorted(([, a], [, b]) => a.at - b.at);
    for (const [item, due] of waiting) {
      if (due.at > now) return due.at;
      if (this.#working.size >= AT_ONCE) return undefined;
      this.#due.delete(item);
      const working = this.#turn(tools, work, item, due).finally(() => {
        this.#working.delete(item);
        this.#wake.abort();
      });
      this.#working.set(item, working);
    }
    return undefined;
  }

  /** Never rejects: what failed comes again, and a bug of ours is told of. */
  async #turn(tools: IntakeTools, work: Pick<CardWork, 'inTurn'>, item: number, due: Due): Promise<void> {
    const again = (waitMs: number): void => {
      const at = (tools.clock.now() + waitMs) as Instant;
      if (!this.#due.has(item)) this.#due.set(item, { at, waitMs: Math.min(waitMs * 2, LONGEST_MS) });
    };
    try {
      const answers = await this.#answersOf(tools, item);
      if (answers === undefined) return;
      const { again: at } = await work.inTurn(item, () => settleIntake(tools, { item, answers }));
      if (at !== undefined) this.#soon(item, at);
      await this.#forgetEnded(tools, item);
    } catch (thrown) {
      again(due.waitMs);
      if (thrown instanceof FarError || thrown instanceof StoreError) return;
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      tools.watch({ kind: 'card_failed', item, message });
    }
  }

  /** What was answered about somebody is not kept longer than it is of use. */
  async #forgetEnded({ notes }: IntakeTools, item: number): Promise<void> {
    const note = await recallIntake(notes, item);
    if (note?.phase !== 'over') return;
    this.#open.delete(item);
    this.#answers.delete(item);
  }

  /** Undefined where nothing is left to be asked. What 1C did not answer is asked again when its moment has come. */
  async #answersOf(tools: IntakeTools, item: number): Promise<Answers | undefined> {
    const note = await recallIntake(tools.notes, item);
    if (note === undefined || note.phase === 'over') {
      await this.#forgetEnded(tools, item);
      return undefined;
    }
    const now = tools.clock.now();
    const kept = this.#answers.get(item);
    const isDue = note.phase === 'away' && (note.againAt ?? now) <= now;
    if (kept !== undefined && kept.of === note.of && now - kept.at < FRESH_MS && !isDue) return kept.answers;
    const ground = await intakeGround(tools, item);
    const query = ground === undefined ? undefined : queryOf(ground.contract);
    if (ground === undefined || query === undefined || !isOneCNeeded(ground.seen)) {
      await keepIntake(tools.notes, item, { ...note, phase: 'over' });
      this.#open.delete(item);
      return undefined;
    }
    if (note.phase === 'asking') await this.#tellAsked(tools, { ground, note, query });
    const answers = await this.#ask(tools, query);
    this.#answers.set(item, { answers, at: tools.clock.now(), of: note.of });
    return answers;
  }

  async #tellAsked(
    tools: IntakeTools,
    {
      ground,
      note,
      query,
    }: { readonly ground: IntakeGround; readonly note: IntakeNote; readonly query: CounterpartyQuery },
  ): Promise<void> {
    const { row, bundle } = ground;
    const id = shortText(query.inn ?? query.taxId);
    const { counterparties } = this.#of;
    const ofBase = query.inn === undefined ? 'asked_onec' : 'asked_both';
    const key = counterparties === 'none' ? 'asked_crm' : ofBase;
    await tellAsked(tools, row, { note, bundle, words: intakeWord(key, bundle.decisions.policy.language, { id }) });
  }

  async #ask(tools: IntakeTools, query: CounterpartyQuery): Promise<Answers> {
    const [onec, crm] = await Promise.all([this.#askOneC(query), askCrm(tools, query)]);
    return { query, onec, crm };
  }

  async #askOneC(query: CounterpartyQuery): Promise<Answers['onec']> {
    const { counterparties } = this.#of;
    if (counterparties === 'none') return { kind: 'not_asked' };
    try {
      return { kind: 'found', found: await counterparties.find(query) };
    } catch (thrown) {
      if (!(thrown instanceof FarError)) throw thrown;
      return { kind: 'away' };
    }
  }
}

async function askCrm(tools: IntakeTools, { inn }: CounterpartyQuery): Promise<Answers['crm']> {
  if (inn === undefined) return { kind: 'not_asked' };
  try {
    return { kind: 'rows', rows: await findInCrm(tools.client, inn) };
  } catch (thrown) {
    if (!(thrown instanceof FarError) || thrown.failure.kind !== 'refused') throw thrown;
    return { kind: 'refused' };
  }
}

function queryOf(contract: GivenContract): CounterpartyQuery | undefined {
  const [inn, taxId] = [contract['inn'], contract['tax_id']];
  if (typeof inn === 'string' && inn !== 'absent') return { inn };
  return typeof taxId === 'string' && taxId !== 'absent' ? { taxId } : undefined;
}

function passing(thrown: unknown): void {
  if (!(thrown instanceof StoreError) || thrown.tryAgain === 'never') throw thrown;
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
