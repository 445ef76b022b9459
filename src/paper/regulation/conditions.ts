// Conditions in sentences: as a list where they stand alone, on one line within a sentence.

import { testInWords } from '../../diagnostics/wording/test-in-words.ts';
import type { Test, When } from '../../domain/condition.ts';
import { joinProse } from './compose-prose.ts';
import type { Block, Item, Prose } from './regulation.ts';
import type { Writing } from './writing.ts';
import { item } from './writing.ts';

/** What must hold, a line each; nothing when there is no condition. */
export function conditionItems(when: When | undefined, writing: Writing): readonly Item[] {
  if (when === undefined) return [];
  const own = when.tests.map((test) => item(testProse(test, writing)));
  if (when.any === undefined) return own;
  const blocks = when.any.map(({ tests }) => item(testsProse(tests, writing)));
  return [...own, item(writing.say('at_least_one'), blocks)];
}

/** The same within a sentence. */
export function conditionProse(when: When, writing: Writing): Prose {
  const own = when.tests.map((test) => testProse(test, writing));
  if (when.any === undefined) return joinProse(own, '; ');
  const blocks = joinProse(
    when.any.map(({ tests }) => ['(', ...testsProse(tests, writing), ')']),
    ', ',
  );
  return joinProse([...own, writing.say('at_least_one_inline', { blocks })], '; ');
}

/** `Применяется, если:` with the list, or that it always does. */
export function appliesBlocks(when: When | undefined, writing: Writing): readonly Block[] {
  const items = conditionItems(when, writing);
  if (items.length === 0) return [{ kind: 'paragraph', prose: writing.say('applies_always') }];
  return [
    { kind: 'paragraph', prose: writing.say('applies_if') },
    { kind: 'list', order: 'bulleted', items },
  ];
}

/** True for a condition that asks something. */
export function asks(when: When | undefined): when is When {
  return when !== undefined && (when.tests.length > 0 || when.any !== undefined);
}

/** The facts of a condition that a role has to confirm, a sentence each: for rules that take an approver away. */
export function confirmationBlocks(when: When | undefined, { names, say }: Writing): readonly Block[] {
  const tests = [...(when?.tests ?? []), ...(when?.any ?? []).flatMap((block) => block.tests)];
  return [...new Set(tests.map(({ fact }) => fact))].flatMap((id): readonly Block[] => {
    const fact = names.fact(id);
    if (fact?.confirmedBy === undefined) return [];
    const prose = say('needs_confirmation', { fact: fact.title, role: names.role(fact.confirmedBy) });
    return [{ kind: 'paragraph', prose }];
  });
}

function testsProse(tests: readonly Test[], writing: Writing): Prose {
  return joinProse(
    tests.map((test) => testProse(test, writing)),
    '; ',
  );
}

/** A border of an optional fact says what the answer "none" means where that is not the usual "no". */
function testProse(test: Test, { wording, names, say }: Writing): Prose {
  const asked = testInWords(test, wording);
  const isForAbsent = test.kind === 'range' && test.ifAbsent === true;
  return say('test', {
    fact: names.factTitle(test.fact),
    test: isForAbsent ? say('or_absent', { test: asked }) : asked,
  });
}
