// What a message of the bot makes of somebody's day.
import { buttonsOf } from '../../company/portal-people.ts';
import type { PersonId } from '../../domain/ids.ts';
import { openRemarks } from '../../simulator/people/case-place.ts';
import type { ChatMessage } from '../chats.ts';
import { itemsIn } from '../chats.ts';
import type { Office } from '../office.ts';
import type { Running } from '../running.ts';
import { TEMPER } from '../temper.ts';
import { enterCare, enterLetter } from './enter-care.ts';
import { enterReception, RECEPTION_VERBS } from './enter-reception.ts';
import { hearQuestion, remember, VERDICTS } from './hear-question.ts';

/** Answers of the bot to what somebody has just pressed are read on the spot; only what came by itself is heard. */
export function hear(office: Office, { person, message }: ChatMessage): void {
  const verbs = new Set(buttonsOf(message).map(({ verb }) => verb));
  if (VERDICTS.some((verb) => verbs.has(verb))) {
    hearQuestion(office, person, message);
    return;
  }
  if (verbs.has('view') || verbs.has('cancel')) return;
  const items = itemsIn(message.text);
  for (const item of items.length > 0 ? items : opened(office, message)) {
    const running = office.running.get(item);
    if (running !== undefined) hearOf(office, { person, message }, running, verbs);
  }
  remember(office, person, items);
  remindOthers(office, { person, message }, items);
}

function opened(office: Office, message: ChatMessage['message']): readonly number[] {
  const cases = buttonsOf(message).flatMap(({ verb, argument }) => (verb === 'open' ? [argument] : []));
  return [...office.running.keys()].filter((item) => cases.includes(office.company.caseOf(item)));
}

function hearOf(office: Office, { person, message }: ChatMessage, running: Running, verbs: ReadonlySet<string>): void {
  if (RECEPTION_VERBS.some((verb) => verbs.has(verb))) enterReception(office, person, running);
  else if (person !== running.contract.curator) enterRemarks(office, person, running);
  else if (isLetter(message.text)) enterLetter(office, running);
  else if (!running.contract.chance(`curator overlooks ${message.id}`).happens(TEMPER.curatorOverlooks)) {
    enterCare(office, running);
  }
}

/** A letter quotes its text. */
function isLetter(text: string): boolean {
  return text.includes('\n>>');
}

/** Whoever made a remark that is answered by now looks at the answer and accepts it. */
function enterRemarks(office: Office, person: PersonId, running: Running): void {
  office.enter(person, {
    name: `remarks ${running.item}`,
    minutes: 5,
    finish: async () => {
      const kase = (await office.look(running.item))?.kase;
      if (kase === undefined) return;
      for (const { remark, by, fate } of openRemarks(kase)) {
        if (by === person && fate === 'addressed') await acceptRemark(office, person, running.item, remark);
      }
    },
  });
}

async function acceptRemark(office: Office, person: PersonId, item: number, remark: number): Promise<void> {
  if (await office.pressNewest(person, item, 'accept_remark', `${remark}`)) return;
  if (!(await office.openDesk(person, item))) return;
  const desk = office.chats.newest(person, item, ['view']);
  if (desk === undefined || !(await office.press(person, desk, 'view', 'remarks:0'))) return;
  await office.press(
    person,
    office.chats.newest(person, item, ['accept_remark']) ?? desk,
    'accept_remark',
    `${remark}`,
  );
}

/** A head who is told of what is late calls whoever it waits for: the message names them. */
function remindOthers(office: Office, { person, message }: ChatMessage, items: readonly number[]): void {
  if (items.length === 0) return;
  const { people, departments } = office.company.rules.directory;
  const isHead = departments.some(({ head }) => head === person);
  if (!isHead) return;
  for (const other of people) {
    if (other.person === person || !message.text.includes(other.title)) continue;
    office.later(person, 30, async () => {
      remember(office, other.person, items);
      await Promise.resolve();
    });
  }
}
