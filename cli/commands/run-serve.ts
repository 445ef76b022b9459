// `vizir serve` at work: settings are checked first, then the daemon runs until somebody ends it.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PublishingRun, ServeTroubleKind, SettingFault, SettingsRead } from '../../src/index.ts';
import { readSettings, SETTINGS, ServeTrouble, serve, storeTrouble, word } from '../../src/index.ts';
import type { Language } from '../language.ts';
import { languageOf } from '../language.ts';
import { openRecord } from '../open-record.ts';
import { printJson } from '../output/print-json.ts';
import type { Shell } from '../shell.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import type { UsageKey } from '../usage.ts';
import { usage } from '../usage.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { tellStoreTrouble } from '../with-cases.ts';
import type { Format } from './store-options.ts';

export type ServeOptions = {
  readonly settings?: string;
  readonly check?: boolean;
  readonly record?: string;
  readonly format: Format;
  readonly lang?: Language;
};

const WRONG_SETTINGS = 1;
const WRONG_RULES = 2;
const PORTAL_TROUBLE = 8;

/** Gives the exit code once it was ended. */
export async function runServe(options: ServeOptions, shell: Shell): Promise<number> {
  const language = languageOf(options.lang, undefined, shell.env);
  const file = options.settings === undefined ? {} : { file: textOf(options.settings, shell) };
  const settings = readSettings(shell.env, { ...file, parts: ['daemon', 'portal'] });
  if (options.check === true || settings.faults.length > 0)
    return await tellSettings(settings, options, language, shell);
  return await runWith(settings, options, language, shell);
}

async function runWith(
  settings: SettingsRead,
  options: ServeOptions,
  language: Language,
  shell: Shell,
): Promise<number> {
  const { record, close } = await openRecord(options.record, shell);
  try {
    const daemon = await serve({
      settings,
      pathOf: (path) => resolve(shell.cwd, path),
      publish: (folder) => publishApart(folder, settings, shell),
      language,
      log: { write: (line) => shell.out.write(line) },
      ...(record === undefined ? {} : { record }),
      version: version(),
    });
    await Promise.race([untilInterrupted(), daemon.ended]);
    await daemon.stop();
    return 0;
  } catch (thrown) {
    return await tellTrouble(thrown, settings, language, shell);
  } finally {
    close();
  }
}

function textOf(name: string, { cwd }: Shell): string {
  const read = readText(resolve(cwd, name));
  if ('reason' in read) throw new UsageError('settings_unreadable', { file: name, reason: read.reason });
  return read.text;
}

function readText(path: string): { readonly text: string } | { readonly reason: string } {
  try {
    return { text: readFileSync(path, 'utf8') };
  } catch (error) {
    return { reason: error instanceof Error && 'code' in error ? String(error.code) : String(error) };
  }
}

/** A process of its own: proofs and tests of rules keep nobody waiting who presses a button. */
function publishApart(folder: string, { values }: SettingsRead, { cwd, env }: Shell): Promise<PublishingRun> {
  const launcher = process.argv[1] ?? '';
  const store = resolve(cwd, values.VIZIR_STORE ?? '');
  // What the daemon was told of portals and 1C is none of the rules' business.
  const { VIZIR_WEBHOOK: _, VIZIR_SECRET: __, VIZIR_ONEC_PASSWORD: ___, VIZIR_NUDGE_TOKEN: ____, ...rest } = env;
  const child = spawn(process.execPath, [launcher, 'publish', folder, '--store', store, '--by', 'vizir serve'], {
    cwd,
    env: rest,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      said += text;
    });
  }
  return new Promise((done) => {
    child.on('error', (error) => done({ exitCode: WRONG_RULES, said: error.message }));
    child.on('close', (code) => done({ exitCode: code ?? WRONG_RULES, said: said.trim() }));
  });
}

async function tellTrouble(thrown: unknown, settings: SettingsRead, language: Language, shell: Shell): Promise<number> {
  if (thrown instanceof ServeTrouble) {
    const { text, exitCode } = troubleInWords(thrown.trouble, settings.values.VIZIR_STORE ?? '', language);
    await shell.err.write(`${text}\n`);
    return exitCode;
  }
  if (isPortTaken(thrown)) {
    await shell.err.write(`${usage('serve_port_taken', language, { port: String(thrown.port) })}\n`);
    return WRONG_SETTINGS;
  }
  const trouble = storeTrouble(thrown);
  if (trouble === undefined) throw thrown;
  if (trouble.code === 'in_use') {
    await shell.err.write(`${usage('serve_in_use', language, { file: trouble.at })}\n`);
    return WRONG_RULES;
  }
  return await tellStoreTrouble(trouble, language, shell);
}

function isPortTaken(thrown: unknown): thrown is { readonly port: number } {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'EADDRINUSE' && 'port' in thrown;
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

async function tellSettings(
  { values, faults, secrets }: SettingsRead,
  { format }: ServeOptions,
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
