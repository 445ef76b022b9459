// The desk: how a case stands, for whoever brings things in. Looking changes nothing and does not push aside what steps work with.
import type { CaseId } from '../../domain/case.ts';
import { retryEffects } from '../care/retry-case.ts';
import { restoreTexts } from '../personal/restore-texts.ts';
import type { EngineDesk, SeenCase } from '../ports/engine-desk.ts';
import type { OutboxState } from '../ports/store-entries.ts';
import type { StepTools } from '../step/step-tools.ts';
import { rulesOfCase } from '../step/step-tools.ts';

/** Stands where what somebody wrote is erased. */
const ERASED = '…';
const ON_THE_WAY: readonly OutboxState[] = ['pending', 'sending', 'retry'];
/** More do not tell more. */
const MOST_ON_THE_WAY = 1000;

export function openDesk(tools: StepTools, receive: EngineDesk['receive']): EngineDesk {
  const { store, rules } = tools;
  return {
    receive,
    look: (id) => look(tools, id),
    list: (query) => store.listCases(query),
    rules: () => rules.newest(),
    markTrouble: async (id, trouble) => {
      await store.markTrouble(id, trouble);
    },
    retryEffects: async (id) => {
      await retryEffects(tools, id, 'retried by the desk');
    },
  };
}

/** The case before its effects: one that goes on in between is seen as it was, with what will change it still on the way. */
async function look(tools: StepTools, id: CaseId): Promise<SeenCase | undefined> {
  const { store, cases, personal } = tools;
  const [row, loaded] = await Promise.all([store.findCase(id), cases.peek(id)]);
  if (row === undefined || loaded === undefined) return undefined;
  const { kase, hash, holders } = loaded;
  const [{ bundle }, textNamed, contract, open] = await Promise.all([
    rulesOfCase(tools, kase),
    personal.open(id),
    personal.contractOf(id),
    store.listOutbox({ states: ON_THE_WAY, case: id, limit: MOST_ON_THE_WAY }),
  ]);
  return {
    kase: { ...kase, context: restoreTexts(kase.context, textNamed, ERASED) },
    bundle,
    mark: { seq: kase.seq, hash },
    contract,
    holders: holders.toSorted(),
    ...(row.trouble === undefined ? {} : { trouble: row.trouble }),
    changedAt: row.changedAt,
    onTheWay: open.map(({ effect }) => effect),
  };
}
