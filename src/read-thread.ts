// The thread of one case, read for a page: its records and whether they are whole, what they led to, and the words of people.

import { lifeWording } from './case-wording.ts';
import { word } from './diagnostics/catalogue/words.ts';
import type { Language } from './diagnostics/message.ts';
import type { CaseId } from './domain/case.ts';
import type { Care, CaseWithRules } from './engine/care/care.ts';
import { loadCase } from './engine/care/care.ts';
import { tellTurns } from './engine/care/tell-turns.ts';
import type { CaseCheck } from './engine/care/verify-case.ts';
import { verifyCase } from './engine/care/verify-case.ts';
import { restoreTexts } from './engine/personal/restore-texts.ts';
import { tellThread } from './paper/thread/tell-thread.ts';
import type { SaidTurn, ThreadWording } from './paper/thread/thread-turn.ts';
import type { ToldThread } from './paper/thread/told-thread.ts';
import { clientOf, officeTime } from './read-report.ts';
import { tellRecord } from './tell-case.ts';

/** Undefined for a case that there is not. Records that cannot be replayed are said to be broken, and nothing is told from them. */
export async function readThread(care: Care, id: CaseId, language: Language): Promise<ToldThread | undefined> {
  const check = await verifyCase(care, id);
  if (check === undefined) return undefined;
  const rules = await rulesFor(care, id, check);
  if (rules === undefined) return undefined;
  const wording = lifeWording(rules, language);
  const erased = word('case_erased', language);
  const turns = await saidTurns(care, id, { check, erased, wording });
  const last = turns.at(-1)?.case;
  const texts = await care.personal.open(id);
  return tellThread(
    {
      case: id,
      turns,
      ...(last === undefined ? {} : { last: { ...last, context: restoreTexts(last.context, texts, erased) } }),
      client: await clientOf(care, id),
      chain: { text: chainInWords(check, language), isWhole: check.fault === undefined },
      now: care.now(),
      zone: officeTime(rules).zone.name,
    },
    wording,
  );
}

/** Those that the case goes by; of a case that cannot be read, the newest. */
async function rulesFor(care: Care, id: CaseId, { fault }: CaseCheck): Promise<CaseWithRules['bundle'] | undefined> {
  if (fault === undefined) return (await loadCase(care, id))?.bundle;
  return await care.rules.newest();
}

type Saying = { readonly check: CaseCheck; readonly erased: string; readonly wording: ThreadWording };

async function saidTurns(care: Care, id: CaseId, { check, erased, wording }: Saying): Promise<readonly SaidTurn[]> {
  // Of a changed or a missing record nobody knows what is true after it.
  if (check.fault !== undefined && check.fault.fault !== 'case_differs') return [];
  const turns = await tellTurns(care, id, erased);
  return turns.map((turn, index) => ({ ...turn, ...tellRecord({ ...turn, before: turns[index - 1]?.case }, wording) }));
}

/** What `vizir case verify` says. */
export function chainInWords({ case: id, records, stored, fault }: CaseCheck, language: Language): string {
  if (fault === undefined) {
    return word(stored === 'compared' ? 'verify_whole' : 'verify_other_version', language, { case: id, records });
  }
  const { fault: kind, seq, ...about } = fault;
  return word(`verify_${kind}`, language, {
    case: id,
    seq,
    ...('plan' in about ? { plan: about.plan } : {}),
    ...('found' in about ? { found: about.found } : {}),
    ...('differs' in about ? { differs: about.differs } : {}),
  });
}
