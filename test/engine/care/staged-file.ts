// An engine at work on a store in a file, so that commands can come to visit beside it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bundle } from '../../../src/domain/bundle.ts';
import type { CaseId, StepKey } from '../../../src/domain/case.ts';
import type { Day } from '../../../src/domain/day.ts';
import type { DocumentId, PersonId, ReasonId } from '../../../src/domain/ids.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { day } from '../../calendar/calendar-of.ts';
import { brandId } from '../../generators/brand-id.ts';
import { defaultRules } from '../../generators/default-rules.ts';
import { CONTRACT, StagedEngine } from '../staged-engine.ts';

export const LEGAL = brandId<StepKey>('review/legal');
const CURATOR = 'tarasova';
const PAPERS = ['charter', 'egrul_extract', 'appointment_decision'].map((name) => brandId<DocumentId>(name));
const ISSUED: Day = day('2026-02-27');

export class StagedFile {
  readonly folder = mkdtempSync(join(tmpdir(), 'vizir-care-'));
  readonly file = join(this.folder, 'vizir.db');
  readonly staged = new StagedEngine(openSqliteStore({ path: this.file }));
  readonly rules: Bundle = defaultRules();

  async open(): Promise<void> {
    await this.staged.publish(this.rules);
    this.staged.start();
    await this.staged.clock.rest();
  }

  /** In review: a lawyer and a financier are asked. */
  async submitted(name: string, contract = CONTRACT): Promise<void> {
    const id = brandId<CaseId>(name);
    await this.staged.begin(id, contract);
    for (const document of PAPERS) {
      const paper = { hash: `file-${document}`, issued: ISSUED };
      await this.staged.act(id, CURATOR, { act: 'add_document', document, paper });
    }
    await this.staged.act(id, CURATOR, { act: 'submit' });
  }

  /** Somebody asked in the step gives it back, with words. */
  async returned(name: string, text: string): Promise<void> {
    const id = brandId<CaseId>(name);
    const [by = ''] = this.askedIn(name, LEGAL);
    const objections = [{ reason: brandId<ReasonId>('charter_outdated'), text }];
    await this.staged.act(id, by, { act: 'return', step: LEGAL, revision: 1, objections });
  }

  async approved(name: string, step: StepKey): Promise<void> {
    const [by = ''] = this.askedIn(name, step);
    await this.staged.act(brandId<CaseId>(name), by, { act: 'approve', step, revision: 1 });
  }

  async withdrawn(name: string): Promise<void> {
    await this.staged.act(brandId<CaseId>(name), CURATOR, { act: 'withdraw', text: 'Клиент передумал' });
  }

  askedIn(name: string, step: StepKey): readonly PersonId[] {
    return this.staged.portal.view.questions.flatMap(({ effect, closed }) =>
      effect.case === name && effect.step === step && closed === undefined ? [effect.person] : [],
    );
  }

  async close(): Promise<void> {
    await this.staged.stop();
    await this.staged.store.close();
    rmSync(this.folder, { recursive: true });
  }
}

/** Other rules: `from` of a rule file becomes `to`. Fails where the file does not hold it. */
export function editedRules(path: string, from: string, to: string): Bundle {
  let edits = 0;
  const edited = defaultRules((file, text) => {
    if (file !== path || !text.includes(from)) return text;
    edits += 1;
    return text.replace(from, to);
  });
  if (edits !== 1) throw new Error(`${path} does not hold ${from}`);
  return edited;
}
