// Rule tests: every name in them is declared, every value fits its fact. What they expect is another matter, and another command.

import type { WorkingTime } from '../../calendar/working-time.ts';
import type {
  ContractForm,
  MomentLineForm,
  RuleTestForm,
  TestChangesForm,
  TestsFile,
} from '../form/rule-files.generated.ts';
import { checkContract, checkPapers } from './check-contract.ts';
import { checkExpectation } from './check-expectation.ts';
import { checkMoments } from './check-moments.ts';
import { CODES } from './codes.ts';
import type { DeclaredName } from './declared-name.ts';
import type { Located } from './located.ts';
import { entries, field, items, retyped, text } from './located.ts';
import type { Naming } from './naming.ts';
import { readAnswer } from './read-answer.ts';
import { readDay } from './read-duration.ts';
import { resolveAny } from './resolve-any.ts';
import { resolveName, suggestionOf } from './resolve-name.ts';
import { suggestName } from './suggest-name.ts';

/** Checks one file of routes/tests. Names in tests do not count as used. `office`: on which its moments are counted. */
export function checkTests(all: Naming, file: Located<TestsFile>, office: WorkingTime | undefined): void {
  const naming: Naming = { ...all, used: new Map(), suggestions: new Map() };
  const starts = field(file, 'starts');
  checkStarts(naming, starts);
  const fixtures = new Map<string, DeclaredName>();
  for (const { key, value } of entries<ContractForm>(field(file, 'fixtures'))) {
    fixtures.set(text(key), { name: text(key), at: key });
    checkGiven(naming, value, []);
  }
  for (const test of items(field(file, 'tests'))) {
    checkTest(naming, fixtures, test);
    checkMoments(naming, test, field(test, 'starts') ?? starts, office);
  }
}

function checkTest(naming: Naming, fixtures: ReadonlyMap<string, DeclaredName>, test: Located<RuleTestForm>): void {
  const contract = field(test, 'contract');
  if (contract !== undefined) {
    const fixture = field(contract, 'fixture');
    if (fixture !== undefined) checkFixture(naming, fixtures, retyped(fixture));
    checkGiven(naming, contract, ['fixture']);
  }
  checkStarts(naming, field(test, 'starts'));
  for (const papers of [field(test, 'documents'), field(test, 'on_file')]) {
    if (papers !== undefined) checkPapers(naming, papers);
  }
  for (const line of items(field(test, 'timeline'))) checkLine(naming, line);
  const expectation = field(test, 'expect');
  if (expectation !== undefined) checkExpectation(naming, expectation);
}

function checkFixture(naming: Naming, fixtures: ReadonlyMap<string, DeclaredName>, at: Located<string>): void {
  const name = text(at);
  if (fixtures.has(name)) return;
  const meant = suggestName(name, fixtures, 'fixture', naming.suggestions);
  naming.reporter.report(
    CODES.unknownFixture,
    at,
    { name },
    meant === undefined ? {} : { suggestion: suggestionOf(meant) },
  );
}

/** A contract, or changes of one: facts with values of any currency, since tests have contracts in dollars too. */
function checkGiven(naming: Naming, contract: Located<unknown>, more: readonly string[]): void {
  for (const { shape, value } of checkContract(naming, contract, more)) readAnswer(naming, shape, value, 'any');
}

function checkStarts(naming: Naming, moment: Located<string> | undefined): void {
  const day = moment === undefined ? '' : text(moment).slice(0, 'yyyy-mm-dd'.length);
  if (moment === undefined || moment.node.kind !== 'scalar') return;
  readDay(naming, { source: moment.source, node: { ...moment.node, value: day, source: day } });
}

function checkLine(naming: Naming, line: Located<MomentLineForm>): void {
  const step = field(line, 'step');
  if (step !== undefined) resolveName(naming, 'step', step);
  const by = field(line, 'by');
  if (by !== undefined) {
    resolveAny(naming, by, ['person'], ['curator', 'initiator', 'client'], CODES.unknownPerson);
  }
  const to = field(line, 'to');
  if (to !== undefined) resolveAny(naming, to, ['person', 'role'], [], CODES.unknownAddressee);
  for (const reason of items(field(line, 'reasons'))) resolveName(naming, 'reason', reason);
  const document = field(line, 'document');
  if (document !== undefined) resolveAny(naming, document, ['document'], ['draft'], CODES.unknownDocument);
  for (const fact of items(field(line, 'facts'))) resolveName(naming, 'fact', fact);
  const changes = field(line, 'changes');
  if (changes !== undefined) checkChanges(naming, changes);
  const expectation = field(line, 'expect');
  if (expectation !== undefined) checkExpectation(naming, expectation);
}

function checkChanges(naming: Naming, changes: Located<TestChangesForm>): void {
  checkGiven(naming, changes, ['draft']);
}
