// What stands in the way of sending a contract to approval, for whoever may send it, and what is not answered yet.

import type { SeenCase } from '../../../../../engine/ports/engine-desk.ts';
import { refusalOf } from '../../../../../machine/acts/refusal-of.ts';
import { caseState } from '../../../../../machine/case-state.ts';
import type { Talk } from '../talk.ts';
import { caseTelling } from './case-telling.ts';

/** Lines for the desk of whoever asks; none for whoever does not send it. */
export function wayOn(talk: Talk, seen: SeenCase): readonly string[] {
  const state = caseState(seen.kase);
  if (state.kind !== 'waiting' || (state.state !== 'intake' && state.state !== 'rework')) return [];
  const act = state.state === 'intake' ? 'submit' : 'resubmit';
  const world = talk.of.worldOf(seen.bundle);
  const refusal = refusalOf(seen.kase, { act }, talk.person.person, talk.now, world);
  const rest = [...draftLine(talk, seen), ...unansweredLines(talk, seen)];
  if (refusal === undefined) return rest;
  const { reason, about } = refusal;
  if (reason === 'papers_missing') return [talk.speak('way_to_submit', { count: about.length }), ...rest];
  return reason === 'remarks_open' ? [talk.speak('way_to_resubmit', { count: about.length }), ...rest] : [];
}

/** Nothing refuses a contract without a draft; whoever is asked has nothing to read then. */
function draftLine(talk: Talk, { kase }: SeenCase): readonly string[] {
  return kase.context.content['draft'] === undefined ? [talk.speak('way_no_draft')] : [];
}

/** What hangs on an unanswered fact counts as needed: more people are asked, and for more papers. */
function unansweredLines(talk: Talk, { kase, bundle }: SeenCase): readonly string[] {
  const { plan } = kase;
  if (plan.unknown.length === 0) return [];
  const telling = caseTelling(bundle, talk.language);
  const facts = plan.unknown.map(({ fact }) => telling.fact(fact));
  const steps = plan.stages.flatMap((stage) =>
    stage.steps
      .filter(({ needed }) => stage.needed.kind === 'unknown' || needed.kind === 'unknown')
      .flatMap(({ roles }) => roles.map(({ role, asked }) => telling.role(role ?? asked))),
  );
  const papers = plan.documents
    .filter(({ needed }) => needed.kind === 'unknown')
    .map(({ document }) => telling.document(document));
  return [
    talk.speak('way_unanswered', { facts }),
    ...(steps.length === 0 ? [] : [talk.speak('way_therefore_asked', { roles: [...new Set(steps)] })]),
    ...(papers.length === 0 ? [] : [talk.speak('way_therefore_papers', { papers })]),
  ];
}
