// A contract as given becomes answers to the facts of a bundle: checked, derived, with defaults; all that is wrong at once.

import type { Finding } from '../../diagnostics/finding.ts';
import type { ContractFacts, Counterparty } from '../../domain/contract.ts';
import type { Answer } from '../../domain/fact.ts';
import type { FactId, PersonId } from '../../domain/ids.ts';
import { confirmAnswers } from './confirm-answers.ts';
import type { ContractRules } from './contract-rules.ts';
import { CONTRACT_KEYS, keysOf } from './contract-rules.ts';
import { deriveAnswers } from './derive-answers.ts';
import type { Exchange } from './exchange.ts';
import { openExchange } from './exchange.ts';
import type { GivenEntry } from './given.ts';
import { inputFinding, meantName } from './input-finding.ts';
import { readAnswer } from './read-answer.ts';
import { readCounterparty } from './read-counterparty.ts';
import { readPapers } from './read-papers.ts';
import { readRates } from './read-rates.ts';
import { textOf } from './text-of.ts';

/** `facts` is missing exactly when something was wrong. */
export type ContractReading = { readonly facts?: ContractFacts; readonly findings: readonly Finding[] };

type Report = (finding: Finding) => void;

/** Answers so far, and the currencies of the amounts among them. */
type Told = { readonly answers: Map<FactId, Answer>; readonly currencies: Set<string>; amounts: number };

/**
 * Reads what was given for one contract. Every fact of the bundle gets an answer, an unanswered one too. `rules` are those of
 * the decisive day; units and currencies as in src/domain/fact.ts.
 */
export function readContract(entries: readonly GivenEntry[], rules: ContractRules): ContractReading {
  const findings: Finding[] = [];
  const report: Report = (finding) => findings.push(finding);
  const given = byKey(entries, rules, report);
  const counterparty = readCounterparty(given, report);
  const exchange = openExchange(rules.currency, ratesFor(given, rules, report));
  const people = readPeople(given, rules, report);
  const told = readAnswers(given, rules, exchange, report);
  deriveAnswers({ given, counterparty, rules, report, ...people, ...told });
  confirmAnswers(given.get('confirmed'), told.answers, rules, report);
  const papers = given.get('documents');
  const readPaper = papers === undefined ? [] : readPapers(papers, rules, exchange, report);
  const id = optionalText(given.get('id'), report);
  if (findings.length > 0) return { findings };
  const facts: ContractFacts = {
    ...(id === undefined ? {} : { id }),
    ...(counterparty.title === undefined ? {} : { name: counterparty.title }),
    counterparty: named(counterparty, rules),
    ...people,
    answers: told.answers,
    papers: readPaper,
    rates: exchange.used(),
  };
  return { facts, findings };
}

/** Known keys once each; the others are reported. */
function byKey(entries: readonly GivenEntry[], rules: ContractRules, report: Report): ReadonlyMap<string, GivenEntry> {
  const given = new Map<string, GivenEntry>();
  for (const entry of entries) {
    const fact = rules.facts.get(entry.key);
    const place = entry.keyPlace ?? entry.value.place;
    // `client` asks which lists the tax id is on; nobody says that by hand.
    if (fact?.type === 'lists') report(inputFinding(531, place, { key: entry.name }));
    else if (fact === undefined && !CONTRACT_KEYS.some((key) => key === entry.key)) {
      report(inputFinding(502, place, { key: entry.name }, meantKey(entry, rules)));
    } else given.set(entry.key, entry);
  }
  return given;
}

function meantKey(entry: GivenEntry, rules: ContractRules): string | undefined {
  const titled = keysOf(rules).map((key) => [key, rules.facts.get(key)?.title ?? key] as const);
  const meant = meantName(entry.key, titled);
  // As its giver would write it: with the dashes of a flag, where it was a flag.
  return meant === undefined || entry.setBy === 'file' ? meant : `--${meant.replaceAll('_', '-')}`;
}

function ratesFor(
  given: ReadonlyMap<string, GivenEntry>,
  rules: ContractRules,
  report: Report,
): ContractRules['rates'] {
  const own = given.get('rates');
  if (own === undefined) return rules.rates;
  const read = readRates(own.name, own.value, rules.currency, 'contract', report);
  return new Map([...rules.rates, ...read.map((rate) => [rate.currency, rate] as const)]);
}

function readPeople(
  given: ReadonlyMap<string, GivenEntry>,
  rules: ContractRules,
  report: Report,
): { readonly curator?: PersonId; readonly initiator?: PersonId } {
  const curator = readPerson(given.get('curator'), rules, report);
  // Whoever is responsible for it started it, unless somebody else is named.
  const initiator = given.has('initiator') ? readPerson(given.get('initiator'), rules, report) : curator;
  return { ...(curator === undefined ? {} : { curator }), ...(initiator === undefined ? {} : { initiator }) };
}

function readPerson(entry: GivenEntry | undefined, rules: ContractRules, report: Report): PersonId | undefined {
  const text = optionalText(entry, report);
  if (entry === undefined || text === undefined) return undefined;
  const person = rules.people.get(text);
  if (person !== undefined) return person.person;
  const titled = [...rules.people].map(([name, { title }]) => [name, title] as const);
  report(inputFinding(518, entry.value.place, { key: entry.name, value: text }, meantName(text, titled)));
  return undefined;
}

function optionalText(entry: GivenEntry | undefined, report: Report): string | undefined {
  return entry === undefined ? undefined : textOf(entry.name, entry.value, report);
}

function readAnswers(
  given: ReadonlyMap<string, GivenEntry>,
  rules: ContractRules,
  exchange: Exchange,
  report: Report,
): Told {
  const told: Told = { answers: new Map(rules.untold), currencies: new Set(), amounts: 0 };
  for (const entry of given.values()) {
    const fact = rules.facts.get(entry.key);
    // Country and initiator are read with the counterparty and the people, and derived from them.
    if (fact === undefined || entry.key === 'country' || entry.key === 'initiator') continue;
    const reading = readAnswer(entry, fact, rules, exchange, report);
    if (reading === undefined) continue;
    told.answers.set(fact.fact, reading.answer);
    // A debt of 1C or a year's total of the history is in roubles whatever the contract is in.
    if (fact.type !== 'money' || fact.origin !== 'contract') continue;
    for (const currency of reading.currencies) told.currencies.add(currency);
    told.amounts += 1;
  }
  return told;
}

/** A name that nobody gave is taken from the list that the tax id is on. */
function named(counterparty: Counterparty, rules: ContractRules): Counterparty {
  const known = rules.clients.get(counterparty.inn ?? counterparty.taxId ?? '')?.title;
  return counterparty.title === undefined && known !== undefined ? { ...counterparty, title: known } : counterparty;
}
