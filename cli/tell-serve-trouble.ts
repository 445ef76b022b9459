// Why the daemon cannot begin, in words, and the exit code of it.
import type { ServeTroubleKind, SettingsRead } from '../src/index.ts';
import type { Language } from './language.ts';
import type { Shell } from './shell.ts';
import type { UsageKey } from './usage.ts';
import { usage } from './usage.ts';

const WRONG_SETTINGS = 1;
const WRONG_RULES = 2;
const PORTAL_TROUBLE = 8;

/** Gives the exit code. */
export async function tellServeTrouble(
  trouble: ServeTroubleKind,
  settings: Pick<SettingsRead, 'values'>,
  language: Language,
  shell: Shell,
): Promise<number> {
  const { text, exitCode } = troubleInWords(trouble, settings.values.VIZIR_STORE ?? '', language);
  await shell.err.write(`${text}\n`);
  return exitCode;
}

function troubleInWords(
  trouble: ServeTroubleKind,
  file: string,
  language: Language,
): { readonly text: string; readonly exitCode: number } {
  const say = (key: UsageKey, params: Readonly<Record<string, string>> = {}): string => usage(key, language, params);
  switch (trouble.why) {
    case 'no_rules':
      return { text: say('serve_no_rules', { file }), exitCode: WRONG_RULES };
    case 'rules_refused':
      return { text: say('serve_rules_refused', { file, said: trouble.said }), exitCode: WRONG_RULES };
    case 'not_provisioned':
      return {
        text: say('serve_not_provisioned', { missing: trouble.missing.join(', ') }),
        exitCode: PORTAL_TROUBLE,
      };
    case 'portal_refuses':
      return { text: say('serve_portal_refuses', { reason: trouble.reason }), exitCode: PORTAL_TROUBLE };
    case 'no_mapping':
      return {
        text: say('serve_no_mapping', { file: trouble.file, reason: trouble.reason }),
        exitCode: WRONG_SETTINGS,
      };
    case 'wrong_mapping':
      return { text: trouble.lines.join('\n'), exitCode: WRONG_SETTINGS };
  }
}
