// What is set and what is wrong with it, without anything that is secret.
import type { SettingFault, SettingsRead } from '../src/index.ts';
import { SETTINGS, word } from '../src/index.ts';
import type { Format } from './commands/store-options.ts';
import type { Language } from './language.ts';
import { printJson } from './output/print-json.ts';
import type { Shell } from './shell.ts';
import { usage } from './usage.ts';

const WRONG_SETTINGS = 1;

/** Gives the exit code: 1 when something is wrong. */
export async function tellSettings(
  { values, faults, secrets }: SettingsRead,
  { format }: { readonly format: Format },
  language: Language,
  shell: Shell,
): Promise<number> {
  const shown = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, secrets.includes(value) ? '***' : value] as const],
  );
  const told = faults.map((fault) => ({ ...fault, says: faultInWords(fault, language) }));
  if (format === 'json') {
    const wrong = told.map(({ setting, fault, says, meant }) => ({
      setting,
      fault,
      says,
      ...(meant === undefined ? {} : { meant }),
    }));
    await shell.out.write(
      printJson({ format: 'vizir-settings/1', settings: Object.fromEntries(shown), faults: wrong }),
    );
  } else if (told.length > 0) {
    const lines = [...told.map(({ says }) => says), usage('settings_see', language)];
    await shell.err.write(`${lines.join('\n')}\n`);
  } else {
    const lines = shown.map(([name, value]) => `${name}=${value}`);
    await shell.out.write(`${[...lines, usage('settings_right', language)].join('\n')}\n`);
  }
  return told.length > 0 ? WRONG_SETTINGS : 0;
}

function faultInWords({ setting, fault, params, meant }: SettingFault, language: Language): string {
  const what = Object.hasOwn(SETTINGS, setting) ? word(setting as keyof typeof SETTINGS, language) : '';
  const says = word(`setting_${fault}`, language, { ...params, setting, what });
  return meant === undefined ? says : `${says} ${usage('did_you_mean', language, { name: meant })}`;
}
