// `vizir serve` at work: settings are checked first, then the daemon runs until somebody ends it.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { PublishingRun, SettingsRead } from '../../src/index.ts';
import { ServeTrouble, serve, storeTrouble } from '../../src/index.ts';
import type { Language } from '../language.ts';
import { languageOf } from '../language.ts';
import { openRecord } from '../open-record.ts';
import { languageOfRules, readSettingsHere } from '../read-settings-here.ts';
import type { Shell } from '../shell.ts';
import { tellServeTrouble } from '../tell-serve-trouble.ts';
import { tellSettings } from '../tell-settings.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { usage } from '../usage.ts';
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

/** Gives the exit code once it was ended. */
export async function runServe(options: ServeOptions, shell: Shell): Promise<number> {
  const settings = readSettingsHere(options.settings, shell);
  const language = languageOf(options.lang, languageOfRules(settings, shell), shell.env);
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
  if (thrown instanceof ServeTrouble) return await tellServeTrouble(thrown.trouble, settings, language, shell);
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
