// Answers as portals write them, the odd forms among them.
import { expect, it } from 'vitest';
import { readBatch, readEnvelope } from '../../../src/bitrix24/client/read-envelope.ts';

it.each([
  ['{"result":5,"error":""}', { result: 5, time: {} }],
  ['{"result":null}', { result: null, time: {} }],
  ['{"result":[],"total":"120","next":50}', { result: [], total: 120, next: 50, time: {} }],
  ['{"result":[],"total":"many"}', { result: [], time: {} }],
  ['{"error":"","error_description":"Item not found"}', { error: { code: '', description: 'Item not found' } }],
  ['{"error":0,"error_description":"x"}', { error: { code: '0', description: 'x' } }],
  ['{"error":{"code":"C","message":"m"}}', { error: { code: 'C', description: 'm' } }],
  ['{"error":{"error":"C","error_description":"m"}}', { error: { code: 'C', description: 'm' } }],
])('%s', (text, envelope) => {
  expect(readEnvelope(text)).toMatchObject(envelope);
  expect('result' in (readEnvelope(text) ?? {})).toBe('result' in envelope);
});

it.each(['', '<html>', '[]', '"text"', '{}', '{"result"'])('%s is none', (text) => {
  expect(readEnvelope(text)).toBeUndefined();
});

it('the portal tells seconds by its own clock: kept as milliseconds from the end of the run', () => {
  const time = { processing: 0.4006, operating: 12.5, operating_reset_at: 1_900_000_060, finish: 1_900_000_000.25 };
  expect(readEnvelope(JSON.stringify({ result: 1, time }))?.time).toEqual({
    processingMs: 401,
    operatingMs: 12_500,
    resetInMs: 59_750,
  });
  const late = { operating_reset_at: 1, finish: 2 };
  expect(readEnvelope(JSON.stringify({ result: 1, time: late }))?.time.resetInMs).toBe(0);
});

it('a batch says of each command what it gave, and nothing of one that it does not name', () => {
  const answer = readBatch({
    result: { c0: 1, c1: null },
    result_error: { c2: { error: 'E', error_description: 'd' }, c3: 'bare' },
    result_total: { c0: 7 },
    result_next: [],
    result_time: { c0: { processing: 1 } },
  });
  expect(answer?.('c0')).toMatchObject({ result: 1, total: 7, time: { processingMs: 1000 } });
  expect(answer?.('c1')).toMatchObject({ result: null });
  expect(answer?.('c2')).toMatchObject({ error: { code: 'E', description: 'd' } });
  expect(answer?.('c3')).toMatchObject({ error: { code: 'bare' } });
  expect(answer?.('c4')).toBeUndefined();
  expect(answer?.('constructor')).toBeUndefined();
  expect(readBatch(5)).toBeUndefined();
  expect(readBatch({})).toBeUndefined();
});
