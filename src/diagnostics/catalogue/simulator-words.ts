// The words of `vizir simulator`, both languages side by side.

import type { Bilingual } from '../message.ts';

export const SIMULATOR_WORDS = {
  simulator_pages: {
    en: 'A simulated portal. Open {address} in a browser of this machine.',
    ru: 'Имитация портала. Откройте {address} в браузере на этой машине.',
  },
  simulator_use: { en: 'For programs:', ru: 'Для программ:' },
  simulator_onec: {
    en: 'And a 1C base, with the counterparties 7707083893 and 7708503727:',
    ru: 'И база 1С с контрагентами 7707083893 и 7708503727:',
  },
  simulator_people: {
    en: '{people} {people|person|people} in {departments} {departments|department|departments}, from the rules',
    ru: 'По правилам: {people} {people|человек|человека|человек}, {departments} {departments|отдел|отдела|отделов}',
  },
  simulator_provisioned: {
    en: 'made ready for the rules: {count} {count|change|changes}',
    ru: 'Подготовлен под правила: {count} {count|изменение|изменения|изменений}',
  },
  simulator_not_provisioned: {
    en: 'could not be made ready ({troubles}). Start without --provision, then run vizir provision to see what is wrong.',
    ru: 'Подготовить не удалось ({troubles}). Запустите без --provision, затем vizir provision покажет, что не так.',
  },
  simulator_costs: {
    en: 'A read costs {read} s, a write {write} s, a file {file} s: assumptions, since no source gives them',
    ru: 'Чтение стоит {read} с, запись {write} с, файл {file} с: это допущения, источника для них нет',
  },
  simulator_limits: {
    en: 'Limits: {burst} requests at once, {per_second} a second, {operating} s of a method in ten minutes',
    ru: 'Лимиты: {burst} запросов сразу, {per_second} в секунду, {operating} с одного метода за десять минут',
  },
  simulator_faults_calm: {
    en: 'Nothing goes wrong (--faults usual, stormy)',
    ru: 'Сбоев нет (--faults usual, stormy)',
  },
  simulator_faults_usual: {
    en: 'A request in a hundred fails, some events come late or twice: assumptions',
    ru: 'Сбоит каждый сотый запрос, часть событий запаздывает или приходит дважды: это допущения',
  },
  simulator_faults_stormy: {
    en: 'A request in ten fails; events are lost, late or doubled; robots move cards: assumptions',
    ru: 'Сбоит каждый десятый запрос; события теряются, запаздывают и двоятся; роботы двигают карточки: это допущения',
  },
  simulator_seed: { en: 'Seed {seed}: --seed {seed} repeats it', ru: 'Зерно {seed}: повторить — --seed {seed}' },
  simulator_ends: {
    en: 'Ctrl-C ends it, and nothing is kept.',
    ru: 'Ctrl-C завершает работу, ничего не сохраняется.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
