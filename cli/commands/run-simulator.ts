// `vizir simulator` at work: the portal is there until somebody ends it.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve as pathOf } from 'node:path';
import type { Bundle, PortalSettings, PortalWeather, SimulatorRequest } from '../../src/index.ts';
import { nearestName, readSimulatorSettings, startSimulator } from '../../src/index.ts';
import { languageOf } from '../language.ts';
import { loadBundle } from '../load-bundle.ts';
import { printJson } from '../output/print-json.ts';
import { renderLines } from '../output/render-lines.ts';
import { simulatorJson } from '../output/simulator-json.ts';
import { simulatorLines } from '../output/simulator-lines.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';
import { tellFindings } from '../tell-findings.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { UsageError } from '../usage-error.ts';
import type { CommonOptions } from './command-context.ts';
import type { Format } from './store-options.ts';

export type SimulatorOptions = CommonOptions & {
  readonly format: Format;
  readonly port: string;
  readonly faults: PortalWeather;
  readonly people?: boolean;
  readonly provision?: boolean;
  readonly onec?: boolean;
  readonly seed?: string;
  readonly settings?: string;
  readonly costs?: string;
  readonly limits?: string;
};

const LARGEST_PORT = 65_535;
/** As the daemon wants it. */
const SHORTEST_SECRET = 32;
const COSTS = '0.15,0.4,1';
const LIMITS = '50,2,480';

/** Gives the exit code once it was ended. `ended`: fulfilled when it is to end; gets what will have been told. */
export async function runSimulator(
  options: SimulatorOptions,
  shell: Shell,
  ended: (told: Promise<string>) => Promise<void> = untilInterrupted,
): Promise<number> {
  const port = portOf(options);
  const settings = await settingsOf(options, shell);
  const rules = await rulesOf(options, shell);
  if (typeof rules === 'number') return rules;
  const language = languageOf(options.lang, rules?.decisions.policy.language, shell.env);
  const seed = options.seed ?? randomBytes(4).toString('hex');
  const given = secretOf(options, shell);
  const request: SimulatorRequest = {
    ...{ port, language, seed, faults: options.faults, settings },
    ...(rules === undefined ? {} : { people: rules }),
    ...(options.onec === true ? { onec: true } : {}),
    ...(rules === undefined || given === undefined ? {} : { provision: { bundle: rules, secret: given.secret } }),
  };
  const simulator = await startSimulator(request);
  if (simulator.kind === 'refused') {
    const key = simulator.reason === 'EADDRINUSE' ? 'port_taken' : 'port_refused';
    throw new UsageError(key, { port: String(port), reason: simulator.reason });
  }
  const report = { simulator, seed, faults: options.faults, ...(given?.made === true ? { secret: given.secret } : {}) };
  const text =
    options.format === 'json'
      ? printJson(simulatorJson(report))
      : renderLines(simulatorLines(report, language), sheetOf(shell.out, shell.env));
  const isReady = (simulator.provisioned?.troubles ?? []).length === 0;
  try {
    // Whoever reads that it is there may end it at once.
    const { promise: told, resolve } = Promise.withResolvers<string>();
    const end = isReady ? ended(told) : undefined;
    await shell.out.write(text);
    resolve(text);
    await end;
  } finally {
    await simulator.stop();
  }
  return isReady ? 0 : 8;
}

function portOf({ port }: SimulatorOptions): number {
  const number = /^\d{1,5}$/.test(port) ? Number(port) : Number.NaN;
  if (!(number <= LARGEST_PORT)) throw new UsageError('not_a_port', { value: port });
  return number;
}

/** The rules whose people or needs are asked for, or the exit code of what is wrong with them. */
async function rulesOf(options: SimulatorOptions, shell: Shell): Promise<Bundle | number | undefined> {
  if (options.people !== true && options.provision !== true) return undefined;
  const loaded = await loadBundle(undefined, options, shell);
  const { bundle, findings } = loaded;
  if (bundle !== undefined && !findings.some(({ severity }) => severity === 'error')) return bundle;
  const isJson = options.format === 'json';
  await tellFindings(findings, { ...loaded, format: options.format }, isJson ? shell.out : shell.err, shell.env);
  return 2;
}

/** That of the environment, so that the daemon has the same; else a new one. */
function secretOf({ provision }: SimulatorOptions, { env }: Shell): { secret: string; made: boolean } | undefined {
  if (provision !== true) return undefined;
  const given = env['VIZIR_SECRET'] ?? '';
  if (given !== '' && given.length < SHORTEST_SECRET) throw new UsageError('secret_too_short');
  return given === '' ? { secret: randomBytes(32).toString('hex'), made: true } : { secret: given, made: false };
}

async function settingsOf(options: SimulatorOptions, shell: Shell): Promise<Partial<PortalSettings>> {
  const file = options.settings === undefined ? {} : await settingsIn(options.settings, shell);
  const costs = threeNumbers('--costs', options.costs, COSTS);
  const limits = threeNumbers('--limits', options.limits, LIMITS);
  if (limits?.some((limit) => limit === 0) === true)
    throw new UsageError('not_three_numbers', { option: '--limits', value: options.limits ?? '', example: LIMITS });
  return {
    ...file,
    ...(costs === undefined ? {} : { costSeconds: { read: costs[0], write: costs[1], file: costs[2] } }),
    ...(limits === undefined
      ? {}
      : { intensity: { burst: limits[0], perSecond: limits[1] }, operatingLimitSeconds: limits[2] }),
  };
}

async function settingsIn(file: string, { cwd }: Shell): Promise<Partial<PortalSettings>> {
  const read = await readSimulatorSettings(textOf(file, cwd));
  if (!('kind' in read)) return read;
  switch (read.kind) {
    case 'not_an_object':
      throw new UsageError('simulator_settings_not_json', { file, example: '{"costSeconds":{"write":0.2}}' });
    case 'unknown': {
      const meant = nearestName(read.name, read.known);
      throw new UsageError(
        'simulator_settings_unknown',
        { file, name: read.name, known: read.known.join(', ') },
        meant,
      );
    }
    case 'wrong':
      throw new UsageError('simulator_settings_wrong', { file, name: read.name, example: read.example });
  }
}

function textOf(file: string, cwd: string): string {
  try {
    return readFileSync(pathOf(cwd, file), 'utf8');
  } catch (error) {
    throw unreadable(file, error);
  }
}

function unreadable(file: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  return new UsageError('simulator_settings_unreadable', { file, reason: String(error.code) });
}

function threeNumbers(
  option: string,
  value: string | undefined,
  example: string,
): readonly [number, number, number] | undefined {
  if (value === undefined) return undefined;
  const parts = value.split(',').map((part) => (/^\s*\d+(\.\d+)?\s*$/.test(part) ? Number(part) : Number.NaN));
  const [first, second, third] = parts;
  if (
    parts.length !== 3 ||
    parts.some(Number.isNaN) ||
    first === undefined ||
    second === undefined ||
    third === undefined
  )
    throw new UsageError('not_three_numbers', { option, value, example });
  return [first, second, third];
}
