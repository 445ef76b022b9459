// What is to be done on a portal, for programs: `vizir-provision/1`.
import type { ProvisionChange, ProvisionTrouble } from '../../src/index.ts';
import { isoTime } from './iso-time.ts';
import type { ProvisionReport } from './provision-report.ts';

export function provisionJson({ portal, how, plan, done, left, troubles, taskLink }: ProvisionReport): object {
  return {
    format: 'vizir-provision/1',
    portal,
    applied: how === 'apply',
    changes: plan.map((change) => ({
      ...changeJson(change),
      ...(how === 'apply' && change.action !== undefined ? { done: done.includes(change) } : {}),
    })),
    ...(how === 'apply' ? { left: left.map(changeJson), task_link: taskLink } : {}),
    troubles: troubles.map(troubleJson),
  };
}

function changeJson({ kind, of, name, title, differs, why }: ProvisionChange): object {
  return {
    kind,
    of,
    name,
    ...(title === undefined ? {} : { title }),
    ...(differs === undefined ? {} : { differs }),
    ...(why === undefined ? {} : { why }),
  };
}

function troubleJson(trouble: ProvisionTrouble): object {
  const { kind } = trouble;
  if (!('reason' in trouble)) return 'scopes' in trouble ? { kind, scopes: trouble.scopes } : { kind };
  const { at, reason } = trouble;
  return {
    kind,
    reason,
    ...('until' in trouble ? { until: isoTime(trouble.until) } : {}),
    ...(at === undefined ? {} : { at: { kind: at.kind, of: at.of, name: at.name } }),
  };
}
