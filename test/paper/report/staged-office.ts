// An office at work for some weeks: contracts begin, people take, approve, return and answer as chance has it. The same seed is the same office.
import type { Act, Objection } from '../../../src/domain/act.ts';
import type { CaseId, GateName, StepKey } from '../../../src/domain/case.ts';
import type { DocumentId, PersonId } from '../../../src/domain/ids.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { CaseWithRules } from '../../../src/engine/care/care.ts';
import { loadCase, openCare } from '../../../src/engine/care/care.ts';
import type { GivenContract } from '../../../src/engine/ports/contract-reader.ts';
import type { Store } from '../../../src/engine/ports/store.ts';
import { caseState } from '../../../src/machine/case-state.ts';
import { missingPapers, standingRemarks } from '../../../src/machine/content/gate-papers.ts';
import { openQuestions } from '../../../src/machine/settle/open-questions.ts';
import { stepOf } from '../../../src/machine/steps/is-met.ts';
import { stepViews } from '../../../src/machine/steps/step-view.ts';
import { readGivenContract } from '../../../src/read-given-contract.ts';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import { day } from '../../calendar/calendar-of.ts';
import { CONTRACT, StagedEngine } from '../../engine/staged-engine.ts';
import { brandId } from '../../generators/brand-id.ts';
import { defaultRules } from '../../generators/default-rules.ts';

const HOUR = 3_600_000;

const CLIENTS = [
  ['7708503727', 'АО «Северный порт»'],
  ['7707083893', 'ПАО «Сбер»'],
  ['7736050003', 'ООО «Ромашка»'],
  ['7728168971', 'ООО «Вектор»'],
] as const;
const AMOUNTS = ['90 000 RUB', '800 000 RUB', '3 200 000 RUB', '12 500 000 RUB'];
const CURATORS = ['tarasova', 'novikova', 'fedorov'];
const REASONS = ['charter_outdated', 'price_mismatch', 'wrong_requisites', 'proxy_expired', 'terms_unclear'];

export type OfficeOf = {
  readonly store: Store;
  readonly seed: string;
  readonly contracts: number;
  readonly weeks: number;
};

/** Works through the weeks and stops; the engine has stopped, the store stays open. */
export async function workInOffice({ store, seed, contracts, weeks }: OfficeOf): Promise<StagedEngine> {
  const staged = new StagedEngine(store);
  const rules = defaultRules();
  await staged.publish(rules);
  staged.start();
  await staged.clock.rest();
  const office = new Office(
    staged,
    seed,
    rules.directory.reasons.map(({ reason }) => reason),
  );
  const end = (staged.clock.now + weeks * 7 * 24 * HOUR) as Instant;
  for (let begun = 0; staged.clock.now < end; ) {
    await staged.pass((staged.clock.now + 4 * HOUR) as Instant);
    const due = Math.ceil(((staged.clock.now - (end - weeks * 7 * 24 * HOUR)) / (weeks * 6 * 24 * HOUR)) * contracts);
    for (; begun < Math.min(contracts, due); begun += 1)
      await office.begin(brandId(`c-${String(begun + 1).padStart(3, '0')}`));
    await office.goOn();
  }
  await staged.stop();
  return staged;
}

class Office {
  readonly #staged: StagedEngine;
  readonly #chance: ReturnType<typeof seededChance>;
  readonly #reasons: readonly string[];
  readonly #cases: CaseId[] = [];

  constructor(staged: StagedEngine, seed: string, reasons: readonly string[]) {
    this.#staged = staged;
    this.#chance = seededChance(seed);
    this.#reasons = [...REASONS.filter((reason) => reasons.includes(reason)), ...reasons.slice(0, 2)];
  }

  async begin(id: CaseId): Promise<void> {
    const [inn, name] = this.#chance.pick(CLIENTS) ?? CLIENTS[0];
    const contract: GivenContract = { ...CONTRACT, inn, name, amount: this.#chance.pick(AMOUNTS) ?? '' };
    const curator = brandId<PersonId>(this.#chance.pick(CURATORS) ?? '');
    await this.#staged.send(id, { kind: 'start', by: curator, curator, contract, draft: 'draft-1', papers: [] });
    this.#cases.push(id);
  }

  async goOn(): Promise<void> {
    const { store, clock } = this.#staged;
    const hour = new Date(clock.now + 3 * HOUR).getUTCHours();
    if (hour < 9 || hour > 18) return;
    const care = await openCare({ store, clock: clock.exact, chance: this.#chance, readContract: readGivenContract });
    for (const id of this.#cases) {
      const loaded = await loadCase(care, id);
      if (loaded !== undefined && this.#dice(0.55)) await this.#turn(id, loaded);
    }
  }

  async #turn(id: CaseId, { kase }: CaseWithRules): Promise<void> {
    const { context } = kase;
    const state = caseState(kase);
    const { curator } = context.people;
    if (state.kind === 'final') return;
    if (state.kind === 'stage' && state.at === 'open') return await this.#review(id, kase);
    if (state.kind === 'stage') return await this.#bringWhatIsMissing(id, kase, state.stage);
    if (state.at === 'gate') return await this.#bringWhatIsMissing(id, kase, 'signing');
    switch (state.state) {
      case 'intake':
        await this.#bringWhatIsMissing(id, kase, 'start');
        return await this.#do(id, curator, { act: 'submit' });
      case 'rework':
        for (const { remark, fate } of context.remarks) {
          if (fate === 'open') await this.#do(id, curator, { act: 'address_remark', remark, text: 'Исправлено' });
        }
        await this.#do(id, curator, { act: 'replace_draft', hash: `draft-${context.revision + 1}` });
        return await this.#do(id, curator, { act: 'resubmit' });
      case 'waiting_for_client':
        return await this.#do(id, curator, { act: 'answer', text: 'Клиент согласен' });
      case 'on_hold':
        return await this.#do(id, curator, { act: 'resume' });
      case 'signing':
        return await this.#do(id, context.waiting?.people[0] ?? curator, { act: 'sign' });
      case 'sent':
        return await this.#do(id, curator, { act: 'countersign' });
      case 'scanning':
        return await this.#do(id, context.waiting?.people[0] ?? curator, {
          act: 'register',
          number: `2026/${id.slice(2)}`,
          scan: `scan-${id}`,
          text: 'Диадок',
          on: day('2026-05-29'),
        });
      default:
    }
  }

  async #bringWhatIsMissing(id: CaseId, { context, plan }: CaseWithRules['kase'], gate: GateName): Promise<void> {
    const { curator } = context.people;
    for (const { document } of missingPapers(context, plan, gate)) {
      if (this.#dice(0.6)) await this.#bring(id, curator, document, context.papers[document]?.received === true);
    }
    if (gate !== 'signing') return;
    for (const remark of standingRemarks(context)) {
      await this.#do(id, curator, { act: 'address_remark', remark, text: 'Исправлено, см. приложение' });
      const by = context.remarks.find((one) => one.remark === remark)?.by;
      if (by !== undefined) await this.#do(id, by, { act: 'accept_remark', remark });
    }
  }

  async #review(id: CaseId, { context, plan }: CaseWithRules['kase']): Promise<void> {
    const { curator } = context.people;
    if (this.#dice(0.015)) return await this.#do(id, curator, { act: 'ask_client', text: 'Подтвердите сумму аванса' });
    if (this.#dice(0.008)) return await this.#do(id, curator, { act: 'hold', text: 'Ждём решения по бюджету' });
    for (const view of stepViews(plan, context).all) {
      const step = stepOf(context, view);
      const by = this.#chance.pick(openQuestions(context, view, step));
      if (by === undefined || !this.#dice(0.6)) continue;
      const revision = context.revision;
      const isTaken = step.taken.some((one) => one.by === by);
      if (!isTaken && this.#dice(0.7)) await this.#do(id, by, { act: 'take', step: view.key });
      else await this.#decide(id, by, view.key, { revision, act: view.act, rounds: context.rounds });
      return;
    }
  }

  async #decide(
    id: CaseId,
    by: PersonId,
    step: StepKey,
    { revision, act, rounds }: { readonly revision: number; readonly act: string; readonly rounds: number },
  ): Promise<void> {
    if (act === 'perform') return await this.#do(id, by, { act: 'done', step, revision });
    if (rounds < 2 && this.#dice(0.12)) {
      const reason = this.#chance.pick(this.#reasons) ?? '';
      const objection: Objection = { reason: brandId(reason), text: 'Прошу привести в соответствие' };
      return await this.#do(id, by, { act: 'return', step, revision, objections: [objection] });
    }
    if (this.#dice(0.006))
      return await this.#do(id, by, { act: 'reject', step, revision, text: 'Условия неприемлемы' });
    if (this.#dice(0.15)) {
      const remarks = ['Прошу уточнить срок оплаты'];
      return await this.#do(id, by, { act: 'approve_with_remarks', step, revision, remarks });
    }
    await this.#do(id, by, { act: 'approve', step, revision });
  }

  async #bring(id: CaseId, by: PersonId, document: DocumentId, isHere: boolean): Promise<void> {
    const paper = { hash: `file-${document}`, issued: day('2026-05-01'), until: day('2027-12-31') };
    await this.#do(id, by, { act: isHere ? 'replace_document' : 'add_document', document, paper });
  }

  async #do(id: CaseId, by: string, act: Exclude<Act, { readonly act: 'change_fact' }>): Promise<void> {
    await this.#staged.act(id, by, act);
  }

  #dice(share: number): boolean {
    return this.#chance.happens(share);
  }
}
