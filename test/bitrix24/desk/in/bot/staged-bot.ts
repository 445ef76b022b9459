// The bot before a simulated portal, with the real client, over the real engine on the default rules; in virtual time.

import { botTokenOf } from '../../../../../src/bitrix24/bot-token-of.ts';
import type { CardEntry } from '../../../../../src/bitrix24/card-field.ts';
import { fieldName } from '../../../../../src/bitrix24/card-field.ts';
import { CaseCards } from '../../../../../src/bitrix24/case-cards.ts';
import type { PortalClient } from '../../../../../src/bitrix24/client/portal-call.ts';
import type { BotEvent } from '../../../../../src/bitrix24/desk/in/bot/bot-event.ts';
import type { BotNotice, BotSurroundings } from '../../../../../src/bitrix24/desk/in/bot/bot-surroundings.ts';
import { botVoice } from '../../../../../src/bitrix24/desk/in/bot/bot-voice.ts';
import { takeBotEvents } from '../../../../../src/bitrix24/desk/in/bot/take-bot-events.ts';
import type { MessageNote } from '../../../../../src/bitrix24/desk/message-note.ts';
import { findMessageNote, keepMessageNote } from '../../../../../src/bitrix24/desk/message-note.ts';
import type { PortalMap } from '../../../../../src/bitrix24/portal-map.ts';
import type { Bundle } from '../../../../../src/domain/bundle.ts';
import type { CaseId, StepKey } from '../../../../../src/domain/case.ts';
import type { GivenContract } from '../../../../../src/engine/ports/contract-reader.ts';
import type { Notes } from '../../../../../src/engine/ports/notes.ts';
import type { OpenPortal } from '../../../../../src/simulator/bitrix24/open-portal.ts';
import type { Message } from '../../../../../src/simulator/bitrix24/state/portal-state.ts';
import type { VirtualClock } from '../../../../../src/simulator/clock/virtual-clock.ts';
import { letterFor } from '../../../../../src/world/letter-for.ts';
import { makeWorld } from '../../../../../src/world/make-world.ts';
import { CONTRACT, StagedEngine } from '../../../../engine/staged-engine.ts';
import { brandId } from '../../../../generators/brand-id.ts';
import { defaultRules } from '../../../../generators/default-rules.ts';
import { PORTAL_SECRET, provisionedPortal } from '../../../provision/staged-portal.ts';
import { keptNotes } from '../../out/kept-notes.ts';

const SECRET = PORTAL_SECRET;

/** Names on buttons that the tests press, by verb. */
export type Button = { readonly text: string; readonly params: string };

export class StagedBot {
  readonly clock: VirtualClock;
  readonly portal: OpenPortal;
  readonly engine: StagedEngine;
  readonly rules: Bundle;
  readonly client: PortalClient;
  readonly map: PortalMap;
  readonly kept: Map<string, string>;
  readonly noticed: BotNotice[] = [];
  #offset: number | undefined;
  #asked = 0;

  private constructor(rules: Bundle, { clock, portal, client, names }: Awaited<ReturnType<typeof provisionedPortal>>) {
    this.rules = rules;
    this.clock = clock;
    this.portal = portal;
    this.client = client;
    this.map = names;
    this.kept = new Map();
    this.engine = new StagedEngine(undefined, { clock });
  }

  static async open(rules: Bundle = defaultRules()): Promise<StagedBot> {
    const settings = { intensity: { burst: 1_000_000, perSecond: 1000 }, operatingLimitSeconds: 1_000_000 };
    const staged = new StagedBot(rules, await provisionedPortal({ settings }, rules));
    for (const { bitrix24, title } of rules.directory.people) {
      if (bitrix24 !== undefined) staged.portal.byHand.addPerson({ id: bitrix24, name: title });
    }
    await staged.engine.publish(rules);
    staged.engine.start();
    return staged;
  }

  /** A card, as somebody fills it in. */
  async card(title: string, entries: Readonly<Partial<Record<CardEntry, string>>>): Promise<number> {
    const { typeId, entityTypeId } = this.map;
    const own = Object.entries(entries).map(([entry, value]) => [
      fieldName(typeId, { of: 'entry', entry: entry as CardEntry }),
      value,
    ]);
    const params = { entityTypeId, fields: { title, ...Object.fromEntries(own) }, useOriginalUfNames: 'Y' };
    const { result } = await this.until(this.client.call('crm.item.add', params, { urgency: 'press', kind: 'create' }));
    return (result as { item: { id: number } }).item.id;
  }

  get notes(): Notes {
    return keptNotes(this.kept);
  }

  get surroundings(): BotSurroundings {
    return {
      client: this.client,
      map: this.map,
      caseCards: new CaseCards(),
      notes: this.notes,
      desk: this.engine.engine.desk,
      secret: SECRET,
      clock: this.clock.exact,
      worldOf: (bundle) => makeWorld({ bundle }),
      lettersFor: letterFor,
      hasMailbox: true,
      watch: (notice) => this.noticed.push(notice),
    };
  }

  user(person: string): number {
    const found = this.rules.directory.people.find((one) => one.person === person)?.bitrix24;
    if (found === undefined) throw new Error(`${person} has no account`);
    return found;
  }

  /** Lets time go on until the work is done. */
  async until<Result>(promised: Promise<Result>): Promise<Result> {
    let isOver = false;
    const over = promised.finally(() => {
      isOver = true;
    });
    over.catch(() => undefined);
    for (;;) {
      await this.clock.rest();
      if (isOver) return await over;
      const next = this.clock.next('exact');
      if (next === undefined) throw new Error('nobody waits, and it is not over');
      this.clock.goTo(next);
    }
  }

  /** What stands in the bot's queue. */
  async events(): Promise<readonly BotEvent[]> {
    const params = {
      botId: this.map.botId,
      botToken: botTokenOf(SECRET),
      limit: 1000,
      ...(this.#offset === undefined ? {} : { offset: this.#offset }),
    };
    const { result } = await this.until(
      this.client.call('imbot.v2.Event.get', params, { urgency: 'press', kind: 'read' }),
    );
    return (result as { events: BotEvent[] }).events;
  }

  /** Takes what has come, and confirms it; `around` may let things fail. Everything that follows at this moment happens. */
  async take(around: (usual: BotSurroundings) => BotSurroundings = (usual) => usual): Promise<readonly BotEvent[]> {
    const events = await this.events();
    await this.until(takeBotEvents(around(this.surroundings), events));
    const last = events.at(-1);
    if (last !== undefined) this.#offset = last.eventId + 1;
    await this.clock.rest();
    const failed = this.noticed.find(({ kind }) => kind === 'event_failed');
    if (failed?.kind === 'event_failed') throw failed.thrown;
    return events;
  }

  /** Takes events without confirming them. */
  async takeEvents(around: BotSurroundings, events: readonly BotEvent[]): Promise<void> {
    await this.until(takeBotEvents(around, events));
  }

  /** A contract that waits in its first stage. */
  async submitted(item: number, contract: GivenContract = CONTRACT, curator = 'tarasova'): Promise<CaseId> {
    const id = `card-${item}` as CaseId;
    const papers = [
      'charter',
      'founding_agreement',
      'egrul_extract',
      'appointment_decision',
      'appointment_order',
      'bank_details',
    ];
    await this.engine.send(id, {
      kind: 'start',
      by: brandId(curator),
      curator: brandId(curator),
      contract: { name: 'ООО «Ромашка»', ...contract },
      draft: 'draft-1',
      papers: papers.map((document) => ({ document: brandId(document), paper: { issued: 20_510 as never } })),
    });
    await this.engine.act(id, curator, { act: 'submit' });
    return id;
  }

  async look(id: CaseId) {
    const seen = await this.until(this.engine.engine.desk.look(id));
    if (seen === undefined) throw new Error(`no ${id}`);
    return seen;
  }

  /** Who is asked in an open step now. */
  async askedIn(id: CaseId, step: string): Promise<string> {
    const person = (await this.look(id)).kase.context.steps[step as StepKey]?.asked[0]?.person;
    if (person === undefined) throw new Error(`nobody is asked in ${step}`);
    return person;
  }

  /** A question as the engine's desk sends it, with buttons of these verbs. */
  async ask(id: CaseId, step: string, person: string, verbs: readonly string[]): Promise<number> {
    const { kase } = await this.look(id);
    const at = kase.context.steps[step as StepKey];
    this.#asked += 1;
    const note: MessageNote = {
      kind: 'question',
      case: id,
      step: step as StepKey,
      generation: at?.generation ?? 1,
      revision: at?.revision ?? kase.context.revision,
      user: this.user(person),
      person: brandId(person),
      nonce: `question-${this.#asked}`,
    };
    const buttons = verbs.map((verb) => ({ verb, argument: '', text: verb }));
    const speech = { text: `${id} ${step}`, note, buttons };
    const message = await this.until(botVoice(this.surroundings).say(note.user, `question/${this.#asked}`, speech));
    if (message === undefined) throw new Error('not said');
    await keepMessageNote(this.notes, message, note);
    return message;
  }

  /** A message of the engine's with one button that is no question: the reception's. */
  async sendDesk(id: CaseId, person: string, verb: string, argument = ''): Promise<number> {
    const { seq } = (await this.look(id)).kase;
    const user = this.user(person);
    this.#asked += 1;
    const name = `desk/${this.#asked}`;
    const note: MessageNote = { kind: 'desk', case: id, seq, user, person: brandId(person), nonce: name };
    const speech = { text: verb, note, buttons: [{ verb, argument, text: verb }] };
    const message = await this.until(botVoice(this.surroundings).say(user, name, speech));
    if (message === undefined) throw new Error('not said');
    await keepMessageNote(this.notes, message, note);
    return message;
  }

  /** A person presses, and it is taken. */
  async press(person: string, text: string, message?: number): Promise<void> {
    this.pressOnly(person, text, message);
    await this.take();
  }

  pressOnly(person: string, text: string, message?: number): void {
    if (!this.portal.byHand.press(this.user(person), text, message)) {
      throw new Error(`no button "${text}"; there are: ${this.buttons(person).join(', ')}`);
    }
  }

  async say(person: string, text: string, replyTo?: number): Promise<void> {
    this.portal.byHand.say(this.user(person), this.map.botId, text, replyTo);
    await this.take();
  }

  /** The bot's messages to a person, the oldest first. */
  messages(person: string): readonly Message[] {
    const user = this.user(person);
    return [...this.portal.state.messages.values()].filter(
      ({ authorId, chatId, isDeleted }) =>
        authorId === this.map.botId &&
        !isDeleted &&
        this.portal.state.chats.get(chatId)?.members.includes(user) === true,
    );
  }

  last(person: string): Message {
    const message = this.messages(person).at(-1);
    if (message === undefined) throw new Error(`the bot has said nothing to ${person}`);
    return message;
  }

  /** Texts of buttons under a message, the newest unless told. */
  buttons(person: string, message?: number): readonly string[] {
    const found = message === undefined ? this.last(person) : this.portal.state.messages.get(message);
    return buttonsOf(found).map(({ text }) => text);
  }

  /** What its buttons say to the bot. */
  params(message: number): readonly Button[] {
    return buttonsOf(this.portal.state.messages.get(message));
  }

  note(message: number): Promise<MessageNote | undefined> {
    return findMessageNote(this.notes, message);
  }

  /** A press as a program would make it up, not from a button. */
  forge(
    person: string | number,
    of: { readonly message: number; readonly params: string; readonly context?: string; readonly dialogId?: string },
  ): BotEvent {
    const user = typeof person === 'number' ? person : this.user(person);
    return {
      eventId: 900_000 + this.#asked++,
      type: 'ONIMBOTV2COMMANDADD',
      data: {
        bot: { id: this.map.botId },
        command: { id: 1, command: '/vizir', params: of.params, context: of.context ?? 'keyboard' },
        message: { id: of.message, chatId: 5, authorId: this.map.botId, text: '' },
        chat: { id: 5, dialogId: of.dialogId ?? String(user) },
        user: { id: user },
      },
    };
  }

  async takeForged(event: BotEvent): Promise<void> {
    await this.until(takeBotEvents(this.surroundings, [event]));
    await this.clock.rest();
  }
}

function buttonsOf(message: Message | undefined): readonly Button[] {
  const keyboard = message?.keyboard as { BUTTONS?: readonly Record<string, string>[] } | undefined;
  return (keyboard?.BUTTONS ?? []).flatMap(({ TEXT, COMMAND_PARAMS = '' }) =>
    TEXT === undefined ? [] : [{ text: TEXT, params: COMMAND_PARAMS }],
  );
}
