// The words of promises, severities and ignores, and of how a change touches them.

import { fillTemplate } from '../fill-template.ts';
import type { Params } from '../finding.ts';
import type { Bilingual, Language } from '../message.ts';

const POLICY_WORDS = {
  always: { en: 'always {role} ({id})', ru: 'всегда {role} ({id})' },
  never_self_approval: { en: 'nobody approves a contract of their own', ru: 'никто не согласует свой договор' },
  never_same_person_twice: { en: 'nobody approves twice', ru: 'один человек не ставит две визы' },
  within: { en: 'within {allow}', ru: 'не дольше: {allow}' },
  monotonic: { en: 'more of "{fact}" never means fewer approvers', ru: 'чем больше «{fact}», тем не меньше виз' },
  promise_for: { en: '{promise}; for: {when}', ru: '{promise}; для: {when}' },

  promise_basis: { en: '{promise}; ground: {basis}', ru: '{promise}; основание: {basis}' },

  severity_error: { en: 'error', ru: 'ошибка' },
  severity_warning: { en: 'warning', ru: 'предупреждение' },
  severity_off: { en: 'not reported', ru: 'не сообщать' },

  ignore: { en: 'until {day}, on the ground of: {basis}', ru: 'до {day}, основание: {basis}' },

  added_promise: { en: 'Promise added: "{name}": {after}', ru: 'Добавлено обещание «{name}»: {after}' },
  removed_promise: { en: 'Promise removed: "{name}": {before}', ru: 'Снято обещание «{name}»: {before}' },
  changed_promise: {
    en: 'Promise changed: "{name}": was {before}; is {after}',
    ru: 'Изменено обещание «{name}»: было — {before}; стало — {after}',
  },
  added_severity: { en: 'Severity of {name} set: {after}', ru: 'Задан уровень замечания {name}: {after}' },
  removed_severity: { en: 'Severity of {name} taken away: {before}', ru: 'Снят уровень замечания {name}: {before}' },
  changed_severity: {
    en: 'Severity of {name} changed: was {before}; is {after}',
    ru: 'Изменён уровень замечания {name}: было — {before}; стало — {after}',
  },
  added_ignore: { en: 'Ignore added: {name}, {after}', ru: 'Добавлен пропуск замечания {name}, {after}' },
  removed_ignore: { en: 'Ignore removed: {name}, {before}', ru: 'Снят пропуск замечания {name}, {before}' },
  changed_ignore: {
    en: 'Ignore changed: {name}: was {before}; is {after}',
    ru: 'Изменён пропуск замечания {name}: было — {before}; стало — {after}',
  },

  changes: {
    en: 'Changes of promises, severities and ignores',
    ru: 'Изменения обещаний, уровней и пропусков',
  },
  no_changes: {
    en: 'Promises, severities and ignores are those of {base}.',
    ru: 'Обещания, уровни и пропуски те же, что в {base}.',
  },
  judged_by: {
    en: 'Judged by the promises, severities and ignores of {base} ({commit}), not by those of the change.',
    ru: 'Судим по обещаниям, уровням и пропускам из {base} ({commit}), а не из самой правки.',
  },
  not_compared: {
    en: 'The rules of {base} ({commit}) do not check: judged by those of the change itself.',
    ru: 'Правила в {base} ({commit}) не проходят проверку: судим по самой правке.',
  },
  not_read: {
    en: 'What the change makes of them is told once its errors are mended.',
    ru: 'Что с ними делает правка, будет видно, когда в ней не останется ошибок.',
  },
  findings: { en: 'Findings', ru: 'Замечания' },
  and_more: {
    en: 'And {count} more {count|finding|findings}: run vizir check.',
    ru: 'И ещё {count} {count|замечание|замечания|замечаний}: запустите vizir check.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type PolicyWordKey = keyof typeof POLICY_WORDS;

/** A word, or a sentence with its params put in. */
export function policyWord(key: PolicyWordKey, language: Language, params: Params = {}): string {
  return fillTemplate(POLICY_WORDS[key][language], params, language);
}
