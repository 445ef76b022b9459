// An office at a simulated portal on a port of its own: made ready for the small rules, with the daemon at work over a real connection.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseWebhook } from '../../src/bitrix24/client/webhook.ts';
import { openCases } from '../../src/open-cases.ts';
import { openPortalSide } from '../../src/open-portal-side.ts';
import { runDaemon } from '../../src/run-daemon.ts';
import { startSimulator } from '../../src/start-simulator.ts';
import { portalRules } from '../scenarios/portal/portal-rules.ts';

const SECRET = 'a secret of the staged office, long enough';

export type StagedOffice = { readonly address: string; readonly stop: () => Promise<void> };

/** People of the small rules work there; what the daemon logs as an error goes to `trouble`. */
export async function stageOffice(trouble: (line: string) => void): Promise<StagedOffice> {
  const rules = portalRules();
  const folder = mkdtempSync(join(tmpdir(), 'vizir-browser-'));
  const simulator = await startSimulator({
    port: 0,
    language: 'en',
    seed: 'browser',
    faults: 'calm',
    settings: {},
    people: rules,
    provision: { bundle: rules, secret: SECRET },
  });
  if (simulator.kind === 'refused') throw new Error(simulator.reason);
  const troubles = simulator.provisioned?.troubles ?? [];
  if (troubles.length > 0) throw new Error(`not provisioned: ${JSON.stringify(troubles)}`);
  const file = join(folder, 'cases.db');
  const cases = await openCases(file, Date.now, 'make');
  await cases.publish(rules, 'test');
  await cases.close();
  const webhook = parseWebhook(simulator.webhook);
  if (typeof webhook === 'string') throw new Error(webhook);
  const daemon = await runDaemon({
    file,
    ...openPortalSide({ webhook, secret: SECRET, gateway: { pollMs: 400 } }),
    papers: { check: () => Promise.resolve([]) },
    log: { level: 'error', to: { write: (line) => trouble(line) }, secrets: [] },
    watchPort: 0,
    version: '0',
  });
  return {
    address: simulator.address,
    stop: async () => {
      await daemon.stop();
      await simulator.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
