// Settings of the simulated portal from a file that somebody wrote.
import type { PortalSettings } from './portal-settings.ts';
import { PORTAL_SETTINGS } from './portal-settings.ts';
import { isRecord } from './protocol/read-value.ts';

export type SettingsProblem =
  | { readonly kind: 'not_an_object' }
  | { readonly kind: 'unknown'; readonly name: string; readonly known: readonly string[] }
  /** `example`: how it may look, as JSON. */
  | { readonly kind: 'wrong'; readonly name: string; readonly example: string };

type Check = (value: unknown, usual: unknown) => boolean;

const isAmount: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isPositive: Check = (value) => isAmount(value, undefined) && Number(value) > 0;
const isOffset: Check = (value) => Number.isInteger(value) && Math.abs(Number(value)) <= 14 * 60;
const isText: Check = (value) => typeof value === 'string' && value !== '';
const areTexts: Check = (value) => Array.isArray(value) && value.every((one) => isText(one, undefined));
const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.some((word) => word === value);
/** All parts or some of them, each an amount. */
const parts =
  (check: Check): Check =>
  (value, usual) =>
    isRecord(value) &&
    isRecord(usual) &&
    Object.entries(value).every(([name, one]) => name in usual && check(one, usual));

const CHECKS: Readonly<Record<keyof PortalSettings, Check>> = {
  intensity: parts(isPositive),
  operatingLimitSeconds: isPositive,
  costSeconds: parts(isAmount),
  cutMs: isPositive,
  pace: oneOf('in_time', 'at_once'),
  malformed: oneOf('refuse', 'note'),
  offsetMinutes: isOffset,
  mandatoryCode: isText,
  botMessagesOnce: oneOf('by_template_id', 'never'),
  templateIdLifeMs: isAmount,
  thirdVersion: oneOf('there', 'missing'),
  scopes: areTexts,
};

/** What the text of a JSON file sets; what it leaves out stays as it is. */
export function readPortalSettings(text: string): Partial<PortalSettings> | SettingsProblem {
  const given = parsed(text);
  if (!isRecord(given)) return { kind: 'not_an_object' };
  const settings: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (!isSetting(name)) return { kind: 'unknown', name, known: Object.keys(CHECKS) };
    const usual = PORTAL_SETTINGS[name];
    if (!CHECKS[name](value, usual)) return { kind: 'wrong', name, example: JSON.stringify({ [name]: usual }) };
    settings[name] = isRecord(value) && isRecord(usual) ? { ...usual, ...value } : value;
  }
  return settings as Partial<PortalSettings>;
}

function isSetting(name: string): name is keyof PortalSettings {
  return Object.hasOwn(CHECKS, name);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
