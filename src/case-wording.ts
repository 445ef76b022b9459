// How running cases are told by the titles of their rules.

import { localText } from './calendar/local-text.ts';
import { lifeWord } from './diagnostics/catalogue/life-words.ts';
import type { Language } from './diagnostics/message.ts';
import type { LifeWording } from './diagnostics/wording/happening-in-words.ts';
import { stateInWords, stepName } from './diagnostics/wording/happening-in-words.ts';
import { ruleNames } from './diagnostics/wording/rule-names.ts';
import type { Bundle } from './domain/bundle.ts';
import type { StepKey } from './domain/case.ts';
import type { Instant } from './domain/instant.ts';
import { FINAL_STATES, WAITING_STATES } from './domain/states.ts';
import { officeTime } from './read-report.ts';
import type { CaseWording } from './running-cases.ts';

export function lifeWording(bundle: Bundle, language: Language): LifeWording {
  return { names: ruleNames(bundle), language, moment: momentIn(bundle) };
}

function momentIn(bundle: Bundle): (at: Instant) => string {
  const time = officeTime(bundle);
  return (at) => localText(time, at);
}

const STATES: ReadonlySet<string> = new Set([...WAITING_STATES, ...FINAL_STATES]);

/** A store without rules has no cases: ids are told as they are. */
export function caseWording(bundle: Bundle | undefined, language: Language): CaseWording {
  if (bundle === undefined) throw new Error('a store without rules has nothing to tell');
  const wording = lifeWording(bundle, language);
  const { names, moment } = wording;
  return {
    names,
    moment,
    state: (state) => stateInWords(state, wording),
    stateNamed: (name) => (isState(name) ? lifeWord(`state_${name}`, language) : names.stage(name)),
    step: (key) => stepName(key as StepKey, wording),
    stepOfStage: (key) => `${names.stage(key.split('/')[0] ?? '')}: ${stepName(key as StepKey, wording)}`,
  };
}

function isState(name: string): name is (typeof WAITING_STATES)[number] | (typeof FINAL_STATES)[number] {
  return STATES.has(name);
}
