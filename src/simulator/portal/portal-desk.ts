// The simulated portal itself: what stands there, and how an effect changes it. Knows nothing of faults.
import type { Case, CaseId } from '../../domain/case.ts';
import type { LetterState } from '../../domain/case-letter.ts';
import type { Instant } from '../../domain/instant.ts';
import type { CardMark, Made, Outgoing } from '../../engine/ports/portal.ts';
import type { Card } from './card.ts';
import { cardOf, isSameCard } from './card.ts';
import { farNameOf, isClosing, isMaking, isOpenable, subjectOf } from './far-names.ts';
import type {
  ClosingKind,
  EffectOf,
  MakingKind,
  OpenKind,
  PortalView,
  Seen,
  TellingKind,
  Thing,
} from './portal-view.ts';
import { SeenLog } from './seen-log.ts';

type Outcome = NonNullable<Thing['closed']>['outcome'];
/** The same, while it is the desk's own. */
type Standing<Kind extends MakingKind> = { -readonly [Name in keyof Thing<Kind>]: Thing<Kind>[Name] };

/** A thing without what it is. */
type Unnamed = Pick<Thing, 'farName' | 'key' | 'case' | 'at'>;

export class PortalDesk implements PortalView {
  readonly cards = new Map<CaseId, Card>();
  readonly questions: Standing<'ask'>[] = [];
  readonly tasks: Standing<'open_task' | 'reception_task'>[] = [];
  readonly comments: Standing<'comment'>[] = [];
  readonly letters: Standing<'draft_letter'>[] = [];
  readonly sent: Standing<'send_letter'>[] = [];
  readonly shown = new Map<string, LetterState>();
  readonly folders: Standing<'open_folder'>[] = [];
  readonly files: Standing<'file_document' | 'file_letter'>[] = [];
  readonly notices: Standing<TellingKind>[] = [];
  readonly open = new Set<Standing<OpenKind>>();
  readonly seen = new SeenLog();
  /** Where the far side keeps a name: keys, folders in their parent, files in their folder. */
  readonly #byName = new Map<string, Made>();
  readonly #byMark = new Map<string, Made>();
  readonly #bySubject = new Map<string, Standing<OpenKind>[]>();
  #made = 0;

  compare(out: Outgoing): 'same' | 'different' {
    const { effect, kase } = out;
    if (isClosing(effect)) return this.#isClosed(effect) ? 'same' : 'different';
    if (effect.effect === 'show_question') return this.#untold(out, effect).length === 0 ? 'same' : 'different';
    if (effect.effect === 'show_letter')
      return this.shown.get(letterName(effect)) === letterState(out, effect) ? 'same' : 'different';
    if (effect.effect !== 'move_card' && effect.effect !== 'show_card') {
      throw new Error(`${effect.effect} is not delivered by value`);
    }
    const card = this.cards.get(kase.id);
    return card !== undefined && isSameCard(card, cardOf(out)) ? 'same' : 'different';
  }

  find({ key }: Outgoing): Made | undefined {
    return this.#byMark.get(key);
  }

  cardMark(id: CaseId): CardMark | undefined {
    return this.cards.get(id)?.mark;
  }

  send(out: Outgoing, at: Instant): Made {
    const { effect, key } = out;
    if (isMaking(effect)) return this.#makeOnce(effect, key, at);
    if (isClosing(effect)) this.#close(effect, key, at);
    else if (effect.effect === 'show_question') this.#show(out, effect, at);
    else if (effect.effect === 'show_letter') this.#showLetter(out, effect, at);
    else if (effect.effect === 'check_papers') throw new Error('papers are checked elsewhere');
    else {
      this.cards.set(effect.case, cardOf(out));
      this.seen.add({ at, case: effect.case, key, effect: effect.effect, what: 'changed', mark: out.mark });
    }
    return {};
  }

  #makeOnce(effect: EffectOf<MakingKind>, key: string, at: Instant): Made {
    const name = farNameOf(effect, key);
    const before = name === undefined ? undefined : this.#byName.get(name);
    if (before !== undefined) return before;
    const made = this.#make(effect, key, at);
    if (name !== undefined) this.#byName.set(name, made);
    if (!this.#byMark.has(key)) this.#byMark.set(key, made);
    return made;
  }

  #make(effect: EffectOf<MakingKind>, key: string, at: Instant): Made {
    this.#made += 1;
    const farName = `${effect.effect}-${this.#made}`;
    const thing = { farName, key, case: effect.case, at };
    const entry: Seen = { at, case: effect.case, key, effect: effect.effect, what: 'made', farName };
    if (isOpenable(effect)) this.#open(effect, thing, entry);
    else {
      this.seen.add(entry);
      this.#put(effect, thing);
    }
    return { farName };
  }

  #open(effect: EffectOf<OpenKind>, thing: Unnamed, entry: Seen): void {
    const subject = subjectOf(effect);
    const others = this.#bySubject.get(subject) ?? [];
    this.seen.add(entry, others.find(({ closed }) => closed === undefined)?.farName);
    const opened = this.#putOpen(effect, thing);
    this.#bySubject.set(subject, [...others, opened]);
    this.open.add(opened);
  }

  /** One object in every list: what is closed is closed everywhere. */
  #putOpen(effect: EffectOf<OpenKind>, thing: Unnamed): Standing<OpenKind> {
    if (effect.effect === 'ask') {
      const question = { ...thing, effect };
      this.questions.push(question);
      return question;
    }
    const task = { ...thing, effect };
    this.tasks.push(task);
    return task;
  }

  #put(effect: EffectOf<Exclude<MakingKind, OpenKind>>, thing: Unnamed): void {
    switch (effect.effect) {
      case 'comment':
        this.comments.push({ ...thing, effect });
        break;
      case 'draft_letter':
        this.letters.push({ ...thing, effect });
        break;
      case 'send_letter':
        this.sent.push({ ...thing, effect });
        break;
      case 'open_folder':
        this.folders.push({ ...thing, effect });
        break;
      case 'file_document':
      case 'file_letter':
        this.files.push({ ...thing, effect } as Standing<'file_document' | 'file_letter'>);
        break;
      default:
        this.notices.push({ ...thing, effect });
    }
  }

  #isClosed(effect: EffectOf<ClosingKind>): boolean {
    const things = this.#bySubject.get(subjectOf(effect)) ?? [];
    const last = things.at(-1);
    const isOpen = things.some(({ closed }) => closed === undefined);
    return !isOpen && (last === undefined || last.closed?.outcome === effect.outcome);
  }

  /** Whatever is open, and the newest: an outcome may be written over another one. */
  #close(effect: EffectOf<ClosingKind>, key: string, at: Instant): void {
    const things = this.#bySubject.get(subjectOf(effect)) ?? [];
    for (const thing of things)
      if (thing.closed === undefined || thing === things.at(-1)) this.#end(thing, effect.outcome, at);
    if (things.length > 0) this.seen.add({ at, case: effect.case, key, effect: effect.effect, what: 'changed' });
  }

  /** Open, and saying something else than that this person has taken it at that moment, or has not. */
  #untold({ kase }: Outgoing, effect: EffectOf<'show_question'>): readonly Standing<OpenKind>[] {
    const taken = takenAt(kase, effect);
    const things = this.#bySubject.get(subjectOf(effect)) ?? [];
    return things.filter((thing) => thing.closed === undefined && thing.taken !== taken);
  }

  #show(out: Outgoing, effect: EffectOf<'show_question'>, at: Instant): void {
    const things = this.#untold(out, effect);
    const taken = takenAt(out.kase, effect);
    for (const thing of things) {
      if (taken === undefined) delete thing.taken;
      else thing.taken = taken;
    }
    if (things.length > 0)
      this.seen.add({ at, case: effect.case, key: out.key, effect: effect.effect, what: 'changed' });
  }

  #showLetter(out: Outgoing, effect: EffectOf<'show_letter'>, at: Instant): void {
    const state = letterState(out, effect);
    if (state === undefined) return;
    this.shown.set(letterName(effect), state);
    this.seen.add({ at, case: effect.case, key: out.key, effect: effect.effect, what: 'changed' });
  }

  #end(thing: Standing<OpenKind>, outcome: Outcome, at: Instant): void {
    thing.closed = { outcome, at };
    this.open.delete(thing);
  }
}

function letterName(effect: EffectOf<'show_letter'>): string {
  return `${effect.case}/${effect.letter}`;
}

function letterState({ kase }: Outgoing, { letter }: EffectOf<'show_letter'>): LetterState | undefined {
  return kase.context.letters?.find((one) => one.letter === letter)?.state;
}

function takenAt({ context }: Case, { step, person }: EffectOf<'show_question'>): Instant | undefined {
  return context.steps[step]?.taken.find(({ by }) => by === person)?.at;
}
