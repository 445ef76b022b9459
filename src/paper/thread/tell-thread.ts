// The thread of a case as one document: whose it is and whether its records are whole, what stands together, and what happened.

import type { WordKey } from '../../diagnostics/catalogue/words.ts';
import { word } from '../../diagnostics/catalogue/words.ts';
import type { Params } from '../../diagnostics/finding.ts';
import { dayInWords } from '../../diagnostics/wording/day-in-words.ts';
import { stateInWords } from '../../diagnostics/wording/happening-in-words.ts';
import type { Case, CaseId } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';
import { caseState } from '../../machine/case-state.ts';
import type { ClientOfCase } from '../report/case-log.ts';
import { shortHash } from './content-words.ts';
import { routePlace } from './rule-place.ts';
import { tellEntry } from './tell-entry.ts';
import { tellSummaries } from './tell-summaries.ts';
import type { SaidTurn, ThreadWording } from './thread-turn.ts';
import type { ThreadFact, ToldThread } from './told-thread.ts';

/**
 * `turns`: none where the records cannot be replayed; then there is no `last`. `chain`: whether the records are whole, in words.
 * `zone`: of the times.
 */
export type ThreadOf = {
  readonly case: CaseId;
  readonly turns: readonly SaidTurn[];
  readonly last?: Case;
  readonly client: ClientOfCase;
  readonly chain: { readonly text: string; readonly isWhole: boolean };
  readonly now: Instant;
  readonly zone: string;
};

export function tellThread(thread: ThreadOf, wording: ThreadWording): ToldThread {
  const { turns, last, client, chain } = thread;
  const { language } = wording;
  return {
    language,
    title: word('case_heading', language, { case: thread.case }),
    facts: factsOf(thread, wording),
    warnings: [
      ...(client.kind === 'erased' ? [word('thread_erased', language)] : []),
      ...(chain.isWhole ? [] : [word('thread_broken', language)]),
    ],
    summaries: last === undefined ? [] : tellSummaries(turns, last, wording),
    entries: turns.map((turn) => tellEntry(turn, wording)),
  };
}

function factsOf({ last, client, chain, now, zone }: ThreadOf, wording: ThreadWording): readonly ThreadFact[] {
  const { language, moment } = wording;
  const say = (key: WordKey, params?: Params): string => word(key, language, params);
  return [
    ...(last === undefined ? [] : caseFacts(last, client, wording)),
    { name: say('thread_chain'), value: chain.text, tone: chain.isWhole ? 'good' : 'bad' },
    { name: say('thread_written'), value: say('thread_written_at', { at: moment(now), zone }) },
  ];
}

function caseFacts(last: Case, client: ClientOfCase, wording: ThreadWording): readonly ThreadFact[] {
  const { plan, context } = last;
  const { language, names } = wording;
  const say = (key: WordKey, params?: Params): string => word(key, language, params);
  const place = routePlace(plan);
  const { registered, people } = context;
  return [
    { name: say('thread_state'), value: stateInWords(caseState(last), wording) },
    { name: say('thread_counterparty'), value: clientText(client, say) },
    ...(registered === undefined ? [] : [{ name: say('thread_number'), value: registered.number }]),
    { name: say('thread_curator'), value: names.person(people.curator) },
    { name: say('thread_initiator'), value: names.person(people.initiator) },
    { name: say('thread_route'), value: names.route(plan.route), ...(place === undefined ? {} : { place }) },
    {
      name: say('thread_rules'),
      value: say('thread_rules_named', { hash: shortHash(plan.bundle), day: dayInWords(plan.asOf, language) }),
    },
  ];
}

function clientText(client: ClientOfCase, say: (key: WordKey) => string): string {
  if (client.kind === 'erased') return say('case_erased');
  if (client.kind === 'unnamed') return say('report_unnamed');
  return client.title === undefined ? client.id : `${client.title} (${client.id})`;
}
