// A move of running cases to other rules, for programs: `vizir-migration/1`.
import type { WeighedMigration } from '../../src/index.ts';
import { formatDay, formatDuration } from '../../src/index.ts';
import { isoTime } from './iso-time.ts';
import type { MigrationReport } from './migration-report.ts';
import { verdictOf } from './migration-report.ts';

export function migrationJson({ bundle, asOf, weighed, already, chosen, sent }: MigrationReport): object {
  const moved = new Set(chosen);
  return {
    format: 'vizir-migration/1',
    to: bundle.hash,
    as_of: asOf === 'kept' ? asOf : formatDay(asOf),
    going_already: already,
    cases: weighed.map((one) => ({ ...caseJson(one), moved: moved.has(one) })),
    ...(sent === undefined ? {} : { sent }),
  };
}

function caseJson(one: WeighedMigration): object {
  const head = { case: one.case, from: one.from, as_of: formatDay(one.asOf), verdict: verdictOf(one) };
  const { migration } = one;
  if ('kind' in migration) return { ...head, why: [{ reason: migration.reason, about: migration.about }] };
  const { changes, why } = migration;
  return {
    ...head,
    why,
    changes: {
      added: changes.added,
      closed: changes.closed,
      asked_again: changes.askedAgain,
      kept: changes.kept,
      lapsed: changes.lapsed,
      due: changes.due.map(({ step, from, to }) => ({
        step,
        ...(from === undefined ? {} : { from: isoTime(from) }),
        ...(to === undefined ? {} : { to: isoTime(to) }),
      })),
      deadlines: changes.deadlines.map(({ step, from, to }) => ({
        step,
        ...(from === undefined ? {} : { from: slaJson(from) }),
        ...(to === undefined ? {} : { to: slaJson(to) }),
      })),
      papers_added: changes.papersAdded,
      papers_dropped: changes.papersDropped,
    },
  };
}

type Sla = NonNullable<
  Exclude<WeighedMigration['migration'], { readonly kind: string }>['changes']['deadlines'][number]['to']
>;

function slaJson({ sla, allow, percents }: Sla): object {
  return { sla, allow: formatDuration(allow), percents };
}
