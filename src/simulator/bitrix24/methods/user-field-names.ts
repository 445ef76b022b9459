// The second name of a user field: `UF_CRM_13_HOLDER` is `ufCrm13Holder` where original names are not asked for.

/** A section has a few hundred fields, and every row of an answer names them. */
const known = new Map<string, string>();

/** Letters alone or digits alone after the prefix are regular; mixed, only the beginning changes. */
export function camelUserField(original: string): string {
  const found = known.get(original) ?? camel(original);
  known.set(original, found);
  return found;
}

function camel(original: string): string {
  const rest = original.replace(/^UF_CRM_/, '');
  const [, id = '', suffix = rest] = /^(\d+)_(.+)$/.exec(rest) ?? [];
  if (/^\d+$/.test(suffix)) return `ufCrm${id}_${suffix}`;
  if (/^[A-Z_]+$/.test(suffix)) return `ufCrm${id}${suffix.split('_').map(capital).join('')}`;
  return `ufCrm_${rest}`;
}

function capital(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase();
}
