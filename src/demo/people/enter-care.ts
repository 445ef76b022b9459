// A curator: fills in the card, asks the client for what is missing, files what comes, sends the contract on and mends what is returned.
import { buttonsOf } from '../../company/portal-people.ts';
import type { Case } from '../../domain/case.ts';
import type { DocumentId, PersonId } from '../../domain/ids.ts';
import type { SeenCase } from '../../engine/ports/engine-desk.ts';
import { caseState, stateName } from '../../machine/case-state.ts';
import { openRemarks, papersWanted } from '../../simulator/people/case-place.ts';
import type { DemoContract } from '../demo-contract.ts';
import { defectFor } from '../demo-contract.ts';
import type { Office } from '../office.ts';
import type { Running } from '../running.ts';
import { newRunning } from '../running.ts';
import { TEMPER } from '../temper.ts';
import { askClient, askQuestion, askSignature } from './ask-client.ts';
import { filePapers } from './file-papers.ts';
import { settleParty } from './settle-party.ts';

/** A new contract: its card, most often with its draft. */
export function beginContract(office: Office, contract: DemoContract): void {
  office.enter(contract.curator, {
    name: `begin ${contract.number}`,
    minutes: 15,
    finish: async () => {
      const item = office.people.createCard(contract.curator, contract.given, contract.title);
      const running = newRunning(contract, item);
      office.running.set(item, running);
      if (!contract.chance('draft').happens(TEMPER.forgetsDraft)) putDraft(office, running);
      await office.settle();
      if (office.without.has('letters')) writeByHand(office, running);
    },
  });
}

/** The curator looks after a contract once, when they come to it: whatever it waits for from them is done. */
export function enterCare(office: Office, running: Running): void {
  office.enter(running.contract.curator, {
    name: `care ${running.item}`,
    minutes: 10 + running.contract.chance(`care ${office.now}`).fraction() * 20,
    finish: async () => {
      await settleParty(office, running);
      const seen = await office.look(running.item);
      if (seen !== undefined) await care(office, running, seen);
    },
  });
}

/** A letter stands ready in the chat: it goes out with one press, and names all that is missing. */
export function enterLetter(office: Office, running: Running): void {
  office.enter(running.contract.curator, {
    name: `letter ${running.item}`,
    minutes: 5,
    finish: async () => {
      const seen = await office.look(running.item);
      if (seen === undefined) return;
      await office.pressNewest(running.contract.curator, running.item, 'send_letter');
      if (stateOf(seen.kase) === 'waiting_for_client') askQuestion(office, running);
      else askClient(office, running, askable(seen.kase));
    },
  });
}

/** Without letters the curator writes themselves: later, and not of every paper. */
function writeByHand(office: Office, running: Running): void {
  const drawn = running.contract.chance('by hand');
  office.later(running.contract.curator, 240 + drawn.fraction() * 960, async () => {
    const seen = await office.look(running.item);
    if (seen === undefined) return;
    const remembered = askable(seen.kase).filter((document) =>
      running.contract.chance(`remembers ${document}`).happens(TEMPER.remembers),
    );
    askClient(office, running, remembered);
  });
}

function putDraft(office: Office, running: Running): void {
  running.drafts += 1;
  running.hasDraft = true;
  const { curator, number } = running.contract;
  office.people.putDraft(curator, running.item, `Договор ${number}, вариант ${running.drafts}`);
}

async function care(office: Office, running: Running, { kase }: SeenCase): Promise<void> {
  const curator = running.contract.curator;
  await filePapers(office, running, kase);
  switch (stateOf(kase)) {
    case 'intake':
      return await prepare(office, running);
    case 'rework':
      return await rework(office, running, kase);
    case 'waiting_for_client':
      askQuestion(office, running);
      if (!running.answered) return;
      running.isAnswering = false;
      running.answered = false;
      if (await office.atDesk(curator, running.item, 'answer')) {
        await office.reply(curator, 'Подписывает генеральный директор на основании устава');
      }
      return;
    case 'sent':
      askSignature(office, running);
      if (running.hasSigned) await office.atDesk(curator, running.item, 'countersign');
      return;
    case 'on_hold':
      await office.atDesk(curator, running.item, 'resume');
      return;
    default:
      return await passGate(office, running);
  }
}

/** Before the route: what has to be there at its start; with all of it the contract is sent. */
async function prepare(office: Office, running: Running): Promise<void> {
  const { curator } = running.contract;
  if (!running.hasDraft) {
    putDraft(office, running);
    await office.settle();
  }
  if (await office.atDesk(curator, running.item, 'submit')) return;
  const kase = (await office.look(running.item))?.kase;
  if (kase === undefined || (await giveUp(office, running))) return;
  askAgain(office, running, kase);
}

/** At a gate: papers that are not there, and remarks that nobody has answered. */
async function passGate(office: Office, running: Running): Promise<void> {
  const kase = (await office.look(running.item))?.kase;
  if (kase === undefined || kase.context.waiting?.at !== 'gate' || (await giveUp(office, running))) return;
  askAgain(office, running, kase);
  await answerRemarks(office, running, kase);
}

async function rework(office: Office, running: Running, kase: Case): Promise<void> {
  const { contract } = running;
  const { curator } = contract;
  for (const role of rolesThatFound(kase, running)) {
    if (contract.chance(`mends ${role} ${running.drafts}`).happens(TEMPER.mends)) running.mended.add(role);
  }
  putDraft(office, running);
  await office.settle();
  await answerRemarks(office, running, kase);
  if (await office.pressNewest(curator, running.item, 'resubmit')) return;
  await office.atDesk(curator, running.item, 'resubmit');
}

/** Each is answered in words; the bot offers the next one by itself. */
async function answerRemarks(office: Office, running: Running, kase: Case): Promise<void> {
  const { curator } = running.contract;
  for (const { remark, fate } of openRemarks(kase)) {
    if (fate !== 'open') continue;
    const isBegun = await beginAnswer(office, curator, running.item, remark);
    if (isBegun) await office.reply(curator, 'Исправлено, см. новую редакцию');
  }
}

async function beginAnswer(office: Office, curator: PersonId, item: number, remark: number): Promise<boolean> {
  if (await office.pressNewest(curator, item, 'address_remark', `${remark}`)) return true;
  if (!(await office.openDesk(curator, item))) return false;
  const desk = office.chats.newest(curator, item, ['view']);
  const view = desk === undefined ? undefined : buttonsOf(desk).find(({ argument }) => argument === 'remarks:0');
  if (desk === undefined || view === undefined) return false;
  await office.press(curator, desk, 'view', view.argument);
  return await office.press(
    curator,
    office.chats.newest(curator, item, ['address_remark']) ?? desk,
    'address_remark',
    `${remark}`,
  );
}

function rolesThatFound(kase: Case, { contract, mended }: Running): readonly string[] {
  const roles = kase.plan.stages.flatMap(({ steps }) =>
    steps.flatMap((step) => step.roles.flatMap(({ role }): readonly string[] => (role === undefined ? [] : [role]))),
  );
  return [...new Set(roles)].filter((role) => !mended.has(role) && defectFor(contract, role) !== undefined);
}

/** After so many times nobody asks again: the contract is not made. */
const MOST_ASKED = 5;

/** Asked for again and again, and never sent: it is given up. */
async function giveUp(office: Office, running: Running): Promise<boolean> {
  const isVain = [...running.asked].some(([document, times]) => times > MOST_ASKED && !running.awaited.has(document));
  const { curator } = running.contract;
  if (!isVain || !(await office.atDesk(curator, running.item, 'withdraw'))) return false;
  await office.reply(curator, 'Контрагент не присылает документы');
  return await office.pressNewest(curator, running.item, 'yes');
}

/** What is wanted and not asked for, or not good enough, is asked for by hand: nobody waits for a letter then. */
function askAgain(office: Office, running: Running, kase: Case): void {
  const isFirst = (document: DocumentId): boolean => (running.asked.get(document) ?? 0) === 0;
  const awaitsLetter = !office.without.has('letters') && stateOf(kase) === 'intake';
  const arrived = new Set(running.arrived.map(({ document }) => document));
  const wanted = papersWanted(kase).filter(
    ({ document, has }) => !arrived.has(document) && (has === 'another' || !(awaitsLetter && isFirst(document))),
  );
  askClient(
    office,
    running,
    wanted.map(({ document }) => document),
  );
}

function askable(kase: Case): readonly DocumentId[] {
  return papersWanted(kase).map(({ document }) => document);
}

function stateOf(kase: Case): string {
  return stateName(caseState(kase));
}
