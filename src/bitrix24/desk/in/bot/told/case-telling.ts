// A case in the words of its rules: names, states, moments; everything harmless in a chat.
import { lifeWord } from '../../../../../diagnostics/catalogue/life-words.ts';
import type { Language } from '../../../../../diagnostics/message.ts';
import type { LifeWording } from '../../../../../diagnostics/wording/happening-in-words.ts';
import { stateInWords, stepName } from '../../../../../diagnostics/wording/happening-in-words.ts';
import { ruleNames } from '../../../../../diagnostics/wording/rule-names.ts';
import type { Bundle } from '../../../../../domain/bundle.ts';
import type { Case, CaseId, StepKey } from '../../../../../domain/case.ts';
import type { Subject } from '../../../../../domain/effect.ts';
import type { Instant } from '../../../../../domain/instant.ts';
import { FINAL_STATES, WAITING_STATES } from '../../../../../domain/states.ts';
import type { GivenContract } from '../../../../../engine/ports/contract-reader.ts';
import { caseState } from '../../../../../machine/case-state.ts';
import { escapeBb } from '../../../escape-bb.ts';
import { cardLink, link } from '../../../out/links.ts';
import type { BotSurroundings } from '../bot-surroundings.ts';
import { cardMoment } from './card-moment.ts';
import { titledCard } from './titled-card.ts';

/** What is told is escaped already. */
export type CaseTelling = {
  readonly person: (id: string) => string;
  readonly people: (ids: readonly string[]) => string;
  readonly role: (id: string) => string;
  readonly document: (id: string) => string;
  readonly fact: (id: string) => string;
  readonly reason: (id: string) => string;
  readonly step: (key: StepKey) => string;
  /** For a button, which shows no codes. */
  readonly plainStep: (key: StepKey) => string;
  readonly state: (kase: Pick<Case, 'value'>) => string;
  /** A state as lists have it: a stage or a named state. */
  readonly stateNamed: (name: string) => string;
  readonly subject: (of: Subject) => string;
  readonly moment: (at: Instant) => string;
};

const STATES: ReadonlySet<string> = new Set([...WAITING_STATES, ...FINAL_STATES]);

export function caseTelling(bundle: Bundle, language: Language): CaseTelling {
  const names = ruleNames(bundle);
  const wording: LifeWording = { names, language, moment: cardMoment(bundle, language) };
  const safe =
    (name: (id: string) => string) =>
    (id: string): string =>
      escapeBb(name(id));
  const person = safe(names.person);
  const step = (key: StepKey): string => escapeBb(stepName(key, wording));
  const stateNamed = (name: string): string =>
    STATES.has(name)
      ? lifeWord(`state_${name as (typeof WAITING_STATES)[number]}`, language)
      : escapeBb(names.stage(name));
  return {
    person,
    people: (ids) => ids.map(person).join(', '),
    role: safe(names.role),
    document: safe(names.document),
    fact: safe(names.factTitle),
    reason: safe(names.reason),
    step,
    plainStep: (key) => stepName(key, wording),
    state: (kase) => escapeBb(stateInWords(caseState(kase), wording)),
    stateNamed,
    subject: (of) => {
      if (of.kind === 'step') return step(of.step);
      return of.state === 'start' ? stateNamed('intake') : stateNamed(of.state);
    },
    moment: wording.moment,
  };
}

/** What a contract is called in a chat, with a link to its card. */
export function contractTitle(
  named: { readonly id: CaseId; readonly contract: GivenContract | undefined },
  { map, caseCards }: Pick<BotSurroundings, 'map' | 'caseCards'>,
): string {
  const item = caseCards.itemOf(named.id);
  const shown = escapeBb(titledCard(named, { caseCards }));
  return item === undefined ? shown : link(cardLink(map, item), shown);
}
