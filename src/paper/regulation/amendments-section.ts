// Every addition and exception: whom it concerns, its condition, what it changes, until when and on which basis.

import type { AmendmentChange, AmendmentRule, PackageLine, StepRule } from '../../domain/bundle.ts';
import type { StageId, StepId } from '../../domain/ids.ts';
import { joinProse } from './compose-prose.ts';
import { appliesBlocks, asks, conditionProse, confirmationBlocks } from './conditions.ts';
import { gateProse } from './gates.ts';
import { inOrderOfBasis } from './in-order-of-basis.ts';
import type { Draft } from './numbered-sections.ts';
import type { Block, Item, Prose } from './regulation.ts';
import { inForceBlocks, smallPrint } from './small-print.ts';
import { stepItems, stepProse, stepTitle } from './step-sentences.ts';
import type { Writing } from './writing.ts';
import { anchorOf, capital, item } from './writing.ts';

/** The section of all amendments. */
export function amendmentsSection(writing: Writing): Draft {
  return {
    id: 'amendments',
    title: writing.heading('amendments'),
    blocks: [],
    sections: inOrderOfBasis(writing.bundle.decisions.amendments).map((amendment) =>
      amendmentSection(amendment, writing),
    ),
  };
}

function amendmentSection(amendment: AmendmentRule, writing: Writing): Draft {
  const { say, amendments } = writing;
  const opening = [say(takesAway(amendment) ? 'kind_exception' : 'kind_addition'), routesProse(amendment, writing)];
  return {
    id: anchorOf.amendment(amendment.amendment),
    title: amendment.title,
    blocks: [
      { kind: 'paragraph', prose: joinProse(opening, ' ') },
      ...inForceBlocks(amendment.inForce, writing),
      ...appliesBlocks(amendment.when, writing),
      ...confirmationOf(amendment, writing),
      ...(amendment.overrides.length === 0
        ? []
        : [paragraph(say('above_amendments', { amendments: amendments(amendment.overrides) }))]),
      paragraph(say('changes')),
      {
        kind: 'list',
        order: 'bulleted',
        items: amendment.changes.map((change) => changeItem(change, amendment, writing)),
      },
      smallPrint(amendment, writing),
    ],
    sections: [],
  };
}

function paragraph(prose: Prose): Block {
  return { kind: 'paragraph', prose };
}

function takesAway({ changes }: AmendmentRule): boolean {
  return changes.some(({ kind }) => kind === 'remove' || kind === 'waive');
}

function routesProse({ routes }: AmendmentRule, writing: Writing): Prose {
  const all = writing.bundle.decisions.routes.map(({ route }) => route);
  const others = all.filter((route) => !routes.includes(route));
  if (others.length === 0) return writing.say('to_all_routes');
  return others.length < routes.length && others.length <= 3
    ? writing.say('to_all_but', { routes: writing.routes(others) })
    : writing.say('to_routes', { routes: writing.routes(routes) });
}

/** A removal rests on an answer that its role has confirmed. */
function confirmationOf({ when, changes }: AmendmentRule, writing: Writing): readonly Block[] {
  return changes.some(({ kind }) => kind === 'remove') ? confirmationBlocks(when, writing) : [];
}

function changeItem(change: AmendmentChange, amendment: AmendmentRule, writing: Writing): Item {
  const { say, names, duration, bundle } = writing;
  switch (change.kind) {
    case 'add_stage':
      return item(capital(stageChange(change, writing)), stepItems(change.stage, writing));
    case 'add': {
      const stage = stepsOf(change.to, amendment, writing);
      const step = stepProse(change.step, { stage }, writing);
      return item(capital(say('change_add', { stage: names.stage(change.to), step })));
    }
    case 'remove': {
      const step = stepTitle(change.step, stepsOf(change.from, amendment, writing), writing);
      return ended(say('change_remove', { stage: names.stage(change.from), step }));
    }
    case 'name_sla': {
      const sla = bundle.decisions.slas.find((candidate) => candidate.sla === change.sla);
      const within = sla === undefined ? change.sla : duration(sla.allow);
      return ended(say('change_deadline', { steps: stepsProse(change, amendment, writing), duration: within }));
    }
    case 'scale_sla':
      return ended(say('change_scale', { steps: stepsProse(change, amendment, writing), percent: change.percent }));
    case 'require':
      return ended(requireProse(change.line, writing));
    case 'waive':
      return ended(say('change_waive', { document: names.document(change.document) }));
  }
}

function ended(prose: Prose): Item {
  return item(capital([...prose, '.']));
}

function stageChange(
  { place, anchor, stage }: Extract<AmendmentChange, { kind: 'add_stage' }>,
  writing: Writing,
): Prose {
  const { say, names } = writing;
  const key = place === 'before' ? 'change_stage_before' : 'change_stage_after';
  const change = say(key, { anchor: names.stage(anchor), stage: stage.title });
  if (!asks(stage.when)) return change;
  return say('change_stage_if', { change, when: say('only_if', { when: conditionProse(stage.when, writing) }) });
}

function requireProse(line: PackageLine, writing: Writing): Prose {
  const { say, names } = writing;
  const needed = say('change_require', { document: names.document(line.document), gate: gateProse(line.by, writing) });
  return joinProse(
    [
      needed,
      ...(line.checkedBy === undefined ? [] : [say('read_by', { role: names.role(line.checkedBy) })]),
      ...(asks(line.when) ? [say('only_if', { when: conditionProse(line.when, writing) })] : []),
    ],
    '; ',
  );
}

type Stepwise = { readonly stage?: StageId; readonly step?: StepId };

function stepsProse({ stage, step }: Stepwise, amendment: AmendmentRule, writing: Writing): Prose {
  const { say, names } = writing;
  if (step === undefined) {
    return stage === undefined ? say('every_step') : say('every_step_of', { stage: names.stage(stage) });
  }
  const title = stepTitle(step, stepsOf(stage, amendment, writing), writing);
  return stage === undefined
    ? say('one_step', { step: title })
    : say('one_step_of', { step: title, stage: names.stage(stage) });
}

/** The steps that a stage may hold on the routes of the amendment, those that amendments bring included. */
function stepsOf(stage: StageId | undefined, { routes }: AmendmentRule, { bundle }: Writing): readonly StepRule[] {
  const { decisions } = bundle;
  const inStage = (id: StageId): boolean => stage === undefined || id === stage;
  const own = decisions.routes.filter(({ route }) => routes.includes(route)).flatMap(({ stages }) => stages);
  const added = decisions.amendments.flatMap(({ changes }) => changes);
  return [
    ...own.filter((rule) => inStage(rule.stage)).flatMap(({ steps }) => steps),
    ...added.flatMap((change) => (change.kind === 'add' && inStage(change.to) ? [change.step] : [])),
    ...added.flatMap((change) =>
      change.kind === 'add_stage' && inStage(change.stage.stage) ? change.stage.steps : [],
    ),
  ];
}
