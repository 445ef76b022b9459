// What people write stands beside the log, sealed; records and effects hold references to it: `⟦e12.0⟧` is the first text of entry 12.
import type { Act, Adoption, Objection } from '../../domain/act.ts';

/** The name under which a text is kept, and the text. */
export type ApartText = { readonly name: string; readonly text: string };

type Apart<Whole> = { readonly whole: Whole; readonly texts: readonly ApartText[] };

/** The act with references in place of its texts. `entry`: the inbox entry that brought it, which no other act has. */
export function textsApart<A extends Act>(act: A, entry: number): Apart<A> {
  const { refer, texts } = references(entry);
  const whole: A = {
    ...act,
    ...('text' in act && act.text !== undefined ? { text: refer(act.text) } : {}),
    ...('addresses' in act ? { addresses: refer(act.addresses) } : {}),
    ...('subject' in act ? { subject: refer(act.subject) } : {}),
    ...('remarks' in act ? { remarks: act.remarks.map(refer) } : {}),
    ...('objections' in act ? { objections: act.objections.map((one) => objectionApart(one, refer)) } : {}),
  };
  return { whole, texts };
}

/** The same for some texts that an entry led to. */
export function listApart(list: readonly string[], entry: number): Apart<readonly string[]> {
  const { refer, texts } = references(entry);
  return { whole: list.map(refer), texts };
}

/** The same for a contract that is taken over: where verdicts that were given before are written down. */
export function adoptionApart(adopted: Adoption, entry: number): Apart<Adoption> {
  const { refer, texts } = references(entry);
  const verdicts = adopted.verdicts.map((one) =>
    one.written === undefined ? one : { ...one, written: refer(one.written) },
  );
  return { whole: { ...adopted, verdicts }, texts };
}

function references(entry: number) {
  const texts: ApartText[] = [];
  const refer = (text: string): string => {
    // Nothing said stays nothing: the machine refuses it.
    if (text.trim() === '') return text;
    const name = `e${entry}.${texts.length}`;
    texts.push({ name, text });
    return `⟦${name}⟧`;
  };
  return { refer, texts };
}

function objectionApart(objection: Objection, refer: (text: string) => string): Objection {
  return objection.text === undefined ? objection : { ...objection, text: refer(objection.text) };
}
