// A contract of the default rules that has been sent to approval, with its papers.
import type { CaseId } from '../../src/domain/case.ts';
import type { GivenContract } from '../../src/engine/ports/contract-reader.ts';
import { day } from '../calendar/calendar-of.ts';
import { brandId } from '../generators/brand-id.ts';
import type { StagedEngine } from './staged-engine.ts';
import { CONTRACT } from './staged-engine.ts';

const CURATOR = 'tarasova';
const FIRST_PAPERS = ['charter', 'egrul_extract', 'appointment_decision'];

export async function submitted(staged: StagedEngine, id: CaseId, contract: GivenContract = CONTRACT): Promise<void> {
  await staged.begin(id, contract);
  for (const document of FIRST_PAPERS) {
    const paper = { hash: `file-${document}`, issued: day('2026-02-27') };
    await staged.act(id, CURATOR, { act: 'add_document', document: brandId(document), paper });
  }
  await staged.act(id, CURATOR, { act: 'submit' });
}
