// `vizir doctor` at work: what the daemon needs is looked at, one thing after another, and what is wrong is said with what to do.
import { resolve } from 'node:path';
import type { Examined } from '../../src/index.ts';
import { examine, ServeTrouble, word } from '../../src/index.ts';
import type { Language } from '../language.ts';
import { languageOf } from '../language.ts';
import { printJson } from '../output/print-json.ts';
import { languageOfRules, readSettingsHere } from '../read-settings-here.ts';
import type { Shell } from '../shell.ts';
import { tellServeTrouble } from '../tell-serve-trouble.ts';
import { tellSettings } from '../tell-settings.ts';
import type { Format } from './store-options.ts';

export type DoctorOptions = {
  readonly settings?: string;
  readonly try?: boolean;
  readonly format: Format;
  readonly lang?: Language;
};

const MARKS: Readonly<Record<Examined['state'], string>> = { fine: '✓', mind: '!', wrong: '✗', off: '–' };
/** What is looked at is not as it must be. */
const SOMETHING_WRONG = 7;

/** Gives the exit code. */
export async function runDoctor(options: DoctorOptions, shell: Shell): Promise<number> {
  const settings = readSettingsHere(options.settings, shell);
  const language = languageOf(options.lang, languageOfRules(settings, shell), shell.env);
  if (settings.faults.length > 0) return await tellSettings(settings, options, language, shell);
  const isJson = options.format === 'json';
  const all: Examined[] = [];
  try {
    const request = {
      settings,
      pathOf: (path: string) => resolve(shell.cwd, path),
      language,
      tryWriting: options.try === true,
      now: shell.now,
    };
    for await (const one of examine(request)) {
      all.push(one);
      if (!isJson) await shell.out.write(`${MARKS[one.state]} ${inWords(one, language)}\n`);
    }
  } catch (thrown) {
    if (!(thrown instanceof ServeTrouble)) throw thrown;
    return await tellServeTrouble(thrown.trouble, settings, language, shell);
  }
  const count = all.filter(({ state }) => state === 'wrong').length;
  if (isJson) {
    const checks = all.map((one) => ({ check: one.what, state: one.state, says: inWords(one, language) }));
    await shell.out.write(printJson({ format: 'vizir-doctor/1', checks }));
  } else {
    const end = count === 0 ? word('doctor_all_fine', language) : word('doctor_some_wrong', language, { count });
    await shell.out.write(`${end}\n`);
  }
  return count === 0 ? 0 : SOMETHING_WRONG;
}

function inWords({ what, says, params }: Examined, language: Language): string {
  return `${word(`doctor_${what}`, language)}: ${word(says, language, params)}`;
}
