// How the 1C base is spoken to, as the settings say; undefined where they say nothing of one.

import type { Language } from './diagnostics/message.ts';
import type { Bundle } from './domain/bundle.ts';
import { systemClock } from './engine/system/system-clock.ts';
import type { BaseAccessFault } from './onec/base/base-access.ts';
import { baseAccessFaultInWords, parseBaseAccess } from './onec/base/base-access.ts';
import { baseTransport } from './onec/base/base-transport.ts';
import { mappingFaultInWords, readMapping } from './onec/mapping/read-mapping.ts';
import type { OneCSurroundings } from './onec/open-one-c.ts';
import { readSettingFile } from './read-setting-file.ts';
import { ServeTrouble } from './serve-trouble.ts';
import type { SettingsRead } from './settings/read-settings.ts';
import { listOf } from './settings/read-settings.ts';

/** Which setting has to be mended. */
const SETTING_OF: Readonly<Record<BaseAccessFault, string>> = {
  not_an_address: 'VIZIR_ONEC_URL',
  not_https: 'VIZIR_ONEC_URL',
  user_in_address: 'VIZIR_ONEC_URL',
  not_a_user: 'VIZIR_ONEC_USER',
  not_a_password: 'VIZIR_ONEC_PASSWORD',
};

/** How the base is spoken to, and the text of its mapping, which is held against the rules once there are any. */
export type OneCOf = OneCSurroundings & { readonly text: MappingText };
type MappingText = { readonly file: string; readonly text: string };

/** Throws a `ServeTrouble` for a file that cannot be read, or whose words say what the base cannot be asked. */
export function oneCOf(
  { values, has }: Pick<SettingsRead, 'values' | 'has'>,
  pathOf: (path: string) => string,
  language: Language,
): OneCOf | undefined {
  const { VIZIR_ONEC_URL: address, VIZIR_ONEC_USER: user, VIZIR_ONEC_PASSWORD: password } = values;
  const file = values.VIZIR_ONEC_MAPPING;
  if (!has('onec') || address === undefined || user === undefined || password === undefined || file === undefined)
    return undefined;
  const access = parseBaseAccess({ address, user, password });
  if (typeof access === 'string') {
    const reason = baseAccessFaultInWords(access, language);
    throw new ServeTrouble({ why: 'no_mapping', file: SETTING_OF[access], reason });
  }
  const text = { file, text: readSettingFile(pathOf(file), file) };
  const read = readMapping(text);
  if (read.kind === 'faulty') {
    const lines = read.faults.flatMap((fault) => mappingFaultInWords(fault, language));
    throw new ServeTrouble({ why: 'wrong_mapping', lines });
  }
  const { VIZIR_ONEC_CA: authority } = values;
  const ca = authority === undefined ? undefined : readSettingFile(pathOf(authority), authority);
  return {
    access,
    mapping: read.mapping,
    clock: systemClock(),
    settings: { hosts: listOf(values.VIZIR_ONEC_HOSTS) },
    ...(ca === undefined ? {} : { transport: baseTransport({ ca }) }),
    text,
  };
}

/** Documents that the mapping names and the rules do not have: what 1C says of them would count for nothing. A line each, and what to do. */
export function unknownDocuments(text: MappingText, { decisions }: Bundle, language: Language): readonly string[] {
  const documents = new Set(decisions.documents.map(({ document }) => document));
  const read = readMapping({ ...text, documents });
  return read.kind === 'mapping' ? [] : read.faults.flatMap((fault) => mappingFaultInWords(fault, language));
}
