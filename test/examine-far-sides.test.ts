// `vizir doctor` at 1C and at the mail server: what is broken there is found, told with what to do, and without a secret.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { word } from '../src/diagnostics/catalogue/words.ts';
import { systemClock } from '../src/engine/system/system-clock.ts';
import { shippedMapping } from '../src/onec/mapping/shipped-mapping.ts';
import { seededChance } from '../src/simulator/chance/seeded-chance.ts';
import { sampleSets } from '../src/simulator/onec/sample/sample-sets.ts';
import { startBase } from '../src/simulator/onec/start-base.ts';
import { mailServer } from './mail/mail-server.ts';
import { closeGround, found, ground, mailbox, onec, openGround, PASSWORD, published } from './open-ground.ts';

beforeAll(openGround);
afterAll(closeGround);

describe('1C', () => {
  const seen = async (env: Readonly<Record<string, string>> = {}) => {
    const { all } = await found({ env: { ...onec(), ...env } });
    return all.filter(({ what, says }) => what === 'onec' || says.startsWith('doctor_clock_onec'));
  };
  const setNamed = (name: string) => {
    const set = ground().base.state.sets.get(name);
    if (set === undefined) throw new Error(`no ${name}`);
    return set;
  };

  test('a set that is not published, one that may not be read, one without rows', async () => {
    const papers = setNamed('InformationRegister_ДокументыКонтрагентов');
    const contracts = setNamed('Catalog_ДоговорыКонтрагентов');
    const debts = setNamed('AccumulationRegister_РасчетыСПокупателями');
    [papers.published, debts.readable] = [false, false];
    const rows = contracts.rows.splice(0);
    const all = await seen();
    contracts.rows.push(...rows);
    [papers.published, debts.readable] = [true, true];
    const places = (state: string) =>
      new Set(all.filter((one) => one.state === state).map(({ params }) => String(params['place']).split('.')[0]));
    expect(places('wrong')).toEqual(new Set([papers.name, debts.name]));
    expect(places('mind')).toEqual(new Set([contracts.name]));
    expect(word('doctor_onec_wrong', 'en', all.find(({ state }) => state === 'wrong')?.params ?? {})).toContain(
      'docs/connect-1c.md',
    );
  });

  test('a set that is tried for several fields is told once', async () => {
    const told = (await seen()).map(({ says, params }) => `${says} ${String(params['place'])}`);
    expect(told).toContain('doctor_onec_fine Catalog_Контрагенты');
    expect(new Set(told).size).toBe(told.length);
  });

  test('a wrong password, and a base that is not there', async () => {
    const wrong = await seen({ VIZIR_ONEC_PASSWORD: 'CANARY-password-of-1c-yesterday' });
    expect(wrong.filter(({ what }) => what === 'onec').every(({ state }) => state === 'wrong')).toBe(true);
    expect(JSON.stringify(wrong)).toContain('HTTP 401');
    const gone = await seen({ VIZIR_ONEC_URL: `${ground().base.address}-of-last-year` });
    expect(gone.filter(({ what }) => what === 'onec').every(({ state }) => state === 'wrong')).toBe(true);
  });

  test('a mapping that names documents of other rules', async () => {
    const file = join(ground().folder, 'other-mapping.yaml');
    writeFileSync(file, shippedMapping('simulated'));
    const env = { ...onec(), VIZIR_ONEC_MAPPING: file, VIZIR_STORE: await published('mapped.db') };
    const { said } = await found({ env });
    expect(said('onec')[0]).toContain('The rules know no document "machine_power_of_attorney"');
  });

  test('a clock there that is an hour ahead', async () => {
    const late = await startBase({
      ...{ clock: systemClock(), chance: seededChance('late'), sets: sampleSets() },
      settings: { user: 'vizir', password: PASSWORD, clockAheadMs: 3_600_000 },
    });
    const all = await seen({ VIZIR_ONEC_URL: late.address });
    await late.close();
    const told = all.find(({ what }) => what === 'clock');
    expect(told).toMatchObject({ state: 'mind', says: 'doctor_clock_onec_mind' });
    expect(Math.abs(Number(told?.params['seconds']) - 3600)).toBeLessThan(5);
  });
});

test('mail: none set, a wrong password, a certificate that nobody trusts, a server that is not there', async () => {
  const server = await mailServer('starttls');
  const right = mailbox(server);
  const said = async (env: Readonly<Record<string, string>>) => {
    const { of, all } = await found({ env });
    expect(JSON.stringify(all)).not.toContain('CANARY');
    return of('mail');
  };
  expect(await said({})).toEqual([['off', 'doctor_mail_off']]);
  const wrong = { ...right, VIZIR_MAIL_PASSWORD: 'CANARY-password-of-mail' };
  expect(await said(wrong)).toEqual([['wrong', 'doctor_mail_refused']]);
  const { VIZIR_MAIL_CA: _, ...untrusted } = right;
  expect(await said(untrusted)).toEqual([['wrong', 'doctor_mail_away']]);
  expect((await found({ env: untrusted })).said('mail')[0]).toContain('VIZIR_MAIL_CA');
  await server.close();
  expect(await said(right)).toEqual([['wrong', 'doctor_mail_away']]);
});
