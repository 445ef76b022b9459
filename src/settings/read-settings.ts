// Settings from the environment and from a file of NAME=value lines; the environment wins. Everything that is wrong is said at once.
import { parseEnv } from 'node:util';
import { parseWebhook } from '../bitrix24/client/webhook.ts';
import { nearestName } from '../diagnostics/nearest-name.ts';
import { isConfidential } from '../domain/is-confidential.ts';
import { parseMailAddresses } from '../domain/mail-addresses.ts';
import type { Setting, SettingName } from './setting-table.ts';
import { SETTINGS } from './setting-table.ts';

/** What is wrong with a setting; it says nothing of a value that may be secret. */
export type SettingFault = {
  readonly setting: string;
  readonly fault:
    | 'missing'
    | 'unknown'
    | 'too_short'
    | 'not_a_webhook'
    | 'not_https'
    | 'not_a_url'
    | 'not_a_host'
    | 'not_an_email'
    | 'plain_beyond_here'
    | 'not_a_number'
    | 'not_in_range'
    | 'not_one_of';
  /** Numbers and words that the sentence needs. */
  readonly params: Readonly<Record<string, string | number>>;
  readonly meant?: string;
};

export type Settings = Readonly<Record<SettingName, string | undefined>>;
export type Part = Setting['part'];

export type SettingsRead = {
  readonly values: Settings;
  readonly faults: readonly SettingFault[];
  /** Whether everything that the part needs is set. */
  readonly has: (part: Part) => boolean;
  /** Values that must stand in no text. */
  readonly secrets: readonly string[];
};

const NAMES = Object.keys(SETTINGS) as readonly SettingName[];
const HOST = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i;
const NUMBER = /^[1-9]\d{0,8}$/;

/**
 * `file`: text of the file of settings. `parts`: what the caller cannot do without; a part that is begun must be whole as well. Names in
 * the environment that nobody knows are left alone, since others set them too; in the file they are faults.
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  { file, parts }: { readonly file?: string; readonly parts: readonly Part[] },
): SettingsRead {
  const written: Readonly<Record<string, string | undefined>> = file === undefined ? {} : parseEnv(file);
  const settingOf = (name: SettingName): string | undefined => {
    const value = (env[name] || written[name])?.trim();
    return value === undefined || value === '' ? usualOf(name) : value;
  };
  const values = Object.fromEntries(NAMES.map((name) => [name, settingOf(name)])) as Settings;
  const isBegun = (part: Part): boolean =>
    parts.includes(part) ||
    NAMES.some((name) => SETTINGS[name].part === part && isNeeded(name) && values[name] !== undefined);
  const faults = [
    ...Object.keys(written).flatMap(unknownName),
    ...NAMES.flatMap((name) => faultsOf(name, values[name], isBegun(SETTINGS[name].part))),
    ...mailFaults(values),
  ];
  return {
    values,
    faults,
    has: (part) => NAMES.every((name) => SETTINGS[name].part !== part || !isNeeded(name) || values[name] !== undefined),
    secrets: secretsOf(values),
  };
}

function usualOf(name: SettingName): string | undefined {
  const setting: Setting = SETTINGS[name];
  return setting.usual;
}

function isNeeded(name: SettingName): boolean {
  const setting: Setting = SETTINGS[name];
  return setting.needed === true;
}

function unknownName(name: string): readonly SettingFault[] {
  if (Object.hasOwn(SETTINGS, name)) return [];
  const meant = nearestName(name, NAMES);
  return [{ setting: name, fault: 'unknown', params: {}, ...(meant === undefined ? {} : { meant }) }];
}

function faultsOf(setting: SettingName, value: string | undefined, isBegun: boolean): readonly SettingFault[] {
  if (value === undefined) return isBegun && isNeeded(setting) ? [missing(setting)] : [];
  const found = faultOf(SETTINGS[setting], value);
  return found === undefined ? [] : [{ setting, ...found }];
}

function faultOf(setting: Setting, value: string): Omit<SettingFault, 'setting'> | undefined {
  switch (setting.kind) {
    case 'webhook': {
      const webhook = parseWebhook(value);
      return typeof webhook === 'string' ? { fault: webhook, params: {} } : undefined;
    }
    case 'url':
      return urlFault(value);
    case 'secret':
      return value.length < setting.least ? { fault: 'too_short', params: { least: setting.least } } : undefined;
    case 'host':
      return hostFault(value);
    case 'email':
      return emailFault(value);
    case 'hosts':
      return listFault(value, HOST, 'not_a_host');
    case 'numbers':
      return listFault(value, NUMBER, 'not_a_number');
    case 'whole': {
      const isIn = /^\d{1,9}$/.test(value) && Number(value) >= setting.from && Number(value) <= setting.to;
      return isIn ? undefined : { fault: 'not_in_range', params: { value, from: setting.from, to: setting.to } };
    }
    case 'one_of': {
      if (setting.of.includes(value)) return undefined;
      const meant = nearestName(value, setting.of);
      const params = { value, values: setting.of.join(', ') };
      return { fault: 'not_one_of', params, ...(meant === undefined ? {} : { meant }) };
    }
    default:
      return undefined;
  }
}

/** A user has a password, and both go nowhere without TLS. */
function mailFaults(values: Settings): readonly SettingFault[] {
  const { VIZIR_MAIL_HOST: host, VIZIR_MAIL_TLS: tls, VIZIR_MAIL_USER: user, VIZIR_MAIL_PASSWORD: password } = values;
  const isPlain =
    tls === 'plain' && host !== undefined && HOST.test(host) && !isConfidential(new URL(`http://${host}`));
  return [
    ...(user !== undefined && password === undefined ? [missing('VIZIR_MAIL_PASSWORD')] : []),
    ...(user === undefined && password !== undefined ? [missing('VIZIR_MAIL_USER')] : []),
    ...(isPlain ? [{ setting: 'VIZIR_MAIL_TLS', fault: 'plain_beyond_here', params: { host } } as const] : []),
  ];
}

function missing(setting: SettingName): SettingFault {
  return { setting, fault: 'missing', params: {} };
}

function listFault(
  value: string,
  right: RegExp,
  fault: SettingFault['fault'],
): Omit<SettingFault, 'setting'> | undefined {
  const wrong = listOf(value).find((one) => !right.test(one));
  return wrong === undefined ? undefined : { fault, params: { value: wrong } };
}

function hostFault(value: string): Omit<SettingFault, 'setting'> | undefined {
  return HOST.test(value) ? undefined : { fault: 'not_a_host', params: { value } };
}

function emailFault(value: string): Omit<SettingFault, 'setting'> | undefined {
  return parseMailAddresses(value)?.length === 1 ? undefined : { fault: 'not_an_email', params: { value } };
}

/** What is wrong is said without the address, in which a secret may stand. */
function urlFault(value: string): Omit<SettingFault, 'setting'> | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isAddress = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (url === undefined || !isAddress || url.username !== '') return { fault: 'not_a_url', params: {} };
  return isConfidential(url) ? undefined : { fault: 'not_https', params: {} };
}

/** What is separated by commas or blanks. */
export function listOf(value: string | undefined): readonly string[] {
  return (value ?? '').split(/[\s,]+/).filter((one) => one !== '');
}

function secretsOf(values: Settings): readonly string[] {
  return NAMES.flatMap((name) => {
    const value = values[name];
    if (value === undefined) return [];
    if (SETTINGS[name].kind === 'secret') return [value];
    const webhook = SETTINGS[name].kind === 'webhook' ? parseWebhook(value) : undefined;
    return webhook === undefined || typeof webhook === 'string' ? [] : [value, webhook.secret];
  });
}
