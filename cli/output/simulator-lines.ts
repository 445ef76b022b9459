// A simulated portal that was started, for people: where it is, what to use, what is assumed.
import { word } from '../../src/index.ts';
import type { Language } from '../language.ts';
import type { Line } from './line.ts';
import { line, piece, spaced } from './line.ts';
import type { SimulatorReport } from './simulator-json.ts';

export function simulatorLines(report: SimulatorReport, language: Language): readonly Line[] {
  const { address, webhook } = report.simulator;
  const { secret } = report;
  return spaced([
    [line(0, piece(word('simulator_pages', language, { address: `${address}/` }), 'heading'))],
    [
      line(0, word('simulator_use', language)),
      line(2, piece(`export VIZIR_WEBHOOK=${webhook}`, 'strong')),
      ...(secret === undefined ? [] : [line(2, piece(`export VIZIR_SECRET=${secret}`, 'strong'))]),
    ],
    baseLines(report, language),
    contentLines(report, language),
    settingLines(report, language),
    [line(0, word('simulator_ends', language))],
  ]);
}

/** As a shell takes them. */
function baseLines({ simulator: { onec } }: SimulatorReport, language: Language): readonly Line[] {
  if (onec === undefined) return [];
  const { url, user, password, mapping } = onec;
  return [
    line(0, word('simulator_onec', language)),
    line(2, piece(`export VIZIR_ONEC_URL=${url}`, 'strong')),
    line(2, piece(`export VIZIR_ONEC_USER=${user} VIZIR_ONEC_PASSWORD=${password}`, 'strong')),
    line(2, piece(`export VIZIR_ONEC_MAPPING=${mapping}`, 'strong')),
  ];
}

function contentLines({ simulator }: SimulatorReport, language: Language): readonly Line[] {
  const { people, departments, provisioned } = simulator;
  const troubles = (provisioned?.troubles ?? []).map(({ kind }) => kind);
  return [
    ...(people === 0 ? [] : [line(0, word('simulator_people', language, { people, departments }))]),
    ...(provisioned === undefined
      ? []
      : [line(0, word('simulator_provisioned', language, { count: provisioned.done.length }))]),
    ...(troubles.length === 0
      ? []
      : [line(0, piece(word('simulator_not_provisioned', language, { troubles: troubles.join(', ') }), 'bad'))]),
  ];
}

function settingLines({ simulator, faults, seed }: SimulatorReport, language: Language): readonly Line[] {
  const { costSeconds, intensity, operatingLimitSeconds } = simulator.settings;
  const { read, write, file } = costSeconds;
  const { burst, perSecond } = intensity;
  return [
    line(0, word('simulator_costs', language, { read, write, file })),
    line(0, word('simulator_limits', language, { burst, per_second: perSecond, operating: operatingLimitSeconds })),
    line(0, word(`simulator_faults_${faults}`, language)),
    line(0, piece(word('simulator_seed', language, { seed }), 'faint')),
  ];
}
