// The life of a rehearsed case, line by line, as people read it.

import { compileCalendar } from '../calendar/compile-calendar.ts';
import { localText } from '../calendar/local-text.ts';
import type { Language } from '../diagnostics/message.ts';
import type { LifeWording } from '../diagnostics/wording/happening-in-words.ts';
import { inputInWords, outcomesInWords } from '../diagnostics/wording/happening-in-words.ts';
import { ruleNames } from '../diagnostics/wording/rule-names.ts';
import type { Bundle } from '../domain/bundle.ts';
import type { Happening } from './running-case.ts';

/** `at`: the office's clock, `2026-05-08 16:30`. `lines`: what came of it. */
export type LifeEntry = { readonly at: string; readonly what: string; readonly lines: readonly string[] };

/** Tells a life in one language; what came to nothing that a reader would notice is left out. */
export function tellLife(life: readonly Happening[], bundle: Bundle, language: Language): readonly LifeEntry[] {
  const { calendar } = bundle.decisions.policy;
  const office = bundle.directory.calendars.find((one) => one.calendar === calendar);
  if (office === undefined) throw new Error(`the rules do not hold calendar ${calendar}`);
  const time = compileCalendar(office);
  const wording: LifeWording = { names: ruleNames(bundle), language, moment: (at) => localText(time, at) };
  return life.flatMap((happening) => {
    const lines = outcomesInWords(happening, wording);
    const said = lines.length > 0 || happening.input?.kind === 'act';
    return said ? [{ at: localText(time, happening.at), what: inputInWords(happening.input, wording), lines }] : [];
  });
}
