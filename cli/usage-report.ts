// The words of `vizir report`, both languages side by side.
import type { Language } from './language.ts';

export const REPORT_USAGE = {
  report: {
    en: 'how contracts went: where they are, where the time goes, what they are returned for',
    ru: 'как шло согласование: где договоры, на что уходит время, за что их возвращают',
  },
  opt_since: {
    en: 'count what happened from this day on, 2026-03-02 (default: from the beginning)',
    ru: 'считать с этого дня, 2026-03-02 (по умолчанию — с самого начала)',
  },
  opt_until: {
    en: 'the last day; later records are not read (default: up to now)',
    ru: 'последний день; записи после него не читаются (по умолчанию — до этой минуты)',
  },
  opt_report_route: { en: 'only contracts on this route', ru: 'только договоры этого маршрута' },
  opt_report_curator: { en: 'only contracts of this curator', ru: 'только договоры этого куратора' },
  opt_report_client: {
    en: 'only contracts with this counterparty: its tax id',
    ru: 'только договоры с этим контрагентом: его ИНН или налоговый номер',
  },
  opt_format_report: {
    en: 'text, json or html (default: as the name behind --out ends, else text)',
    ru: 'text, json или html (по умолчанию — по имени после --out, иначе text)',
  },
  opt_out_report: { en: 'write it into this file', ru: 'записать в этот файл' },
  report_example: {
    en: 'Example:\n  vizir report --since 2026-03-01 --until 2026-03-31\n  vizir report --out report.html\n  vizir report --curator tarasova --format json\n\nEverything is counted from the log, beside the daemon or without it; nothing is written into the store. What each number means\nstands in docs/report.md. Exit codes: 0 told, 1 a wrong command line, 2 the store cannot be used.',
    ru: 'Пример:\n  vizir report --since 2026-03-01 --until 2026-03-31\n  vizir report --out report.html\n  vizir report --curator tarasova --format json\n\nВсё посчитано по журналу, рядом с демоном или без него; в хранилище ничего не пишется. Что значит каждое число, сказано\nв docs/report.ru.md. Коды выхода: 0 — готово, 1 — неверная команда, 2 — с хранилищем не работать.',
  },
  report_written: { en: 'Written to {file}.', ru: 'Записано в {file}.' },
  report_no_route: {
    en: 'No contract has been on a route "{name}", nor do the rules hold one.',
    ru: 'Маршрута «{name}» нет ни в правилах, ни у одного договора.',
  },
  report_no_curator: {
    en: 'Nobody named "{name}" is in the rules, nor the curator of a contract.',
    ru: 'Человека «{name}» нет в правилах, и куратором он не был.',
  },
  report_days_reversed: {
    en: '--since {since} comes after --until {until}.',
    ru: '--since {since} позже, чем --until {until}.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
