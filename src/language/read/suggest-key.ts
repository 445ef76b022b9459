// What a key that is no id was probably meant to be.

import { isId } from '../../domain/ids.ts';
import { latinLookAlike, proposeId } from './notation/propose-id.ts';

/** Maps in which a rule author names things of their own: there a title becomes an id. Elsewhere keys are words of the language. */
const NAMING_MAPS: ReadonlySet<string> = new Set([
  'facts',
  'options',
  'limits',
  'clients',
  'documents',
  'departments',
  'people',
  'roles',
  'sla',
  'states',
  'reasons',
  'stages',
  'fixtures',
]);

/** Words of the language as a Russian author would write them. */
const RUSSIAN_WORDS: Readonly<Record<string, string>> = {
  маршрут: 'route',
  маршруты: 'routes',
  поправка: 'amendment',
  название: 'title',
  заголовок: 'title',
  основание: 'basis',
  владелец: 'owner',
  когда: 'when',
  если: 'when',
  условие: 'when',
  условия: 'when',
  этап: 'stage',
  этапы: 'stages',
  шаг: 'step',
  шаги: 'steps',
  роль: 'role',
  роли: 'roles',
  срок: 'sla',
  сроки: 'sla',
  сумма: 'amount',
  от: 'from',
  до: 'below',
  свыше: 'over',
  больше: 'over',
  меньше: 'below',
  не: 'not',
  иначе: 'otherwise',
  документ: 'document',
  документы: 'documents',
  пакет: 'package',
  тип: 'type',
  варианты: 'options',
  вид: 'kind',
  отдел: 'department',
  отделы: 'departments',
  люди: 'people',
  клиенты: 'clients',
  состав: 'members',
  признаки: 'facts',
  пределы: 'limits',
  добавить: 'add',
  убрать: 'remove',
  календарь: 'calendar',
  причины: 'reasons',
  письмо: 'letter',
  имя: 'name',
  тесты: 'tests',
  любое: 'any',
};

/** A key to write instead of `key` in a map under `parent`; undefined where nothing sensible can be said. */
export function suggestKey(key: string, parent: string | undefined): string | undefined {
  const double = latinLookAlike(key);
  if (double !== undefined && isId(double)) return double;
  if (!/[Ѐ-ӿ]/.test(key)) return proposeId(key);
  const word = RUSSIAN_WORDS[key.trim().toLowerCase()];
  if (word !== undefined) return word;
  return parent !== undefined && NAMING_MAPS.has(parent) ? proposeId(key) : undefined;
}
