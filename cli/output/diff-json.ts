// A difference for programs: `vizir-diff/1` (schemas/vizir-diff-1.schema.json).

import type { RuleChange, SideAnswer } from '../../src/index.ts';
import { formatDay } from '../../src/index.ts';
import type { DiffReport, DiffSide } from './diff-report.ts';

export function diffJson(report: DiffReport): Record<string, unknown> {
  const { difference, before, after, tests, past, wording } = report;
  const { language } = wording;
  return {
    format: 'vizir-diff/1',
    language,
    verdict: difference.verdict,
    as_of: formatDay(difference.asOf),
    before: sideJson(before),
    after: sideJson(after),
    changes: difference.changes.map((change, index) => changeJson(change, index, report)),
    more_changes: difference.more,
    for_every_case: difference.everywhere.map((text) => text[language]),
    renamed_routes: difference.renamed,
    apart: [
      ...difference.apart,
      ...(['added', 'removed', 'changed'] as const)
        .filter((change) => tests[change].length > 0)
        .map((change) => ({ topic: 'tests', change, names: tests[change] })),
    ],
    not_compared: difference.open.map((text) => text[language]),
    past_contracts:
      past === undefined
        ? null
        : {
            contracts: past.contracts,
            changed: past.changed,
            open: past.open,
            broken: past.broken.length,
            broken_rows: past.broken,
            approvals: past.workload,
          },
  };
}

function sideJson({ name, commit, bundle }: DiffSide): Record<string, unknown> {
  return { name: name ?? null, commit: commit ?? null, hash: bundle.hash };
}

function changeJson(change: RuleChange, index: number, { past, wording }: DiffReport): Record<string, unknown> {
  const { language } = wording;
  const { kind, subject, before, after, title, effects, region, witness } = change;
  const counted = past?.inClass[index];
  return {
    kind,
    subject,
    before: before ?? null,
    after: after ?? null,
    text: title[language],
    comes_with: effects.map(({ title: text, how }) => ({ text: text[language], for: how })),
    region: {
      classes: region.classes.map(({ words, facts }) => ({ words: words[language], facts })),
      more: region.more === 'some',
    },
    witness: {
      as_of: witness.asOf,
      contract: witness.contract,
      unlike: witness.unlike[language],
      before: answerJson(witness.before),
      after: answerJson(witness.after),
    },
    past_contracts: counted === undefined ? null : { certain: counted.certain, open: counted.open },
  };
}

function answerJson({ outcome, route, approvers }: SideAnswer): Record<string, unknown> {
  return {
    outcome,
    route: route ?? null,
    approvers: approvers.map(({ stage, title, roles }) => ({ stage, title, roles })),
  };
}
