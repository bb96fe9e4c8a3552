/** Parts the answers that identify a person from the rest, as the instrument says. */
import type { Instrument } from './instrument.ts';
import { planOf } from './outline.ts';

/**
 * The answers in two parts: `identity` goes to the vault (undefined when nothing identifies anybody), `profile` to the
 * responses. Identity is never asked inside a roster; `defineInstrument` refuses such an instrument.
 */
export function splitIdentity<Value>(
  instrument: Instrument,
  answers: Readonly<Record<string, Value>>,
): { readonly identity: Record<string, Value> | undefined; readonly profile: Record<string, Value> } {
  const { questions } = planOf(instrument);
  const isVault = (name: string) => {
    const question = questions.get(name)?.question;
    return question !== undefined && 'vault' in question;
  };
  const part = (vault: boolean) =>
    Object.fromEntries(Object.entries(answers).filter(([name]) => isVault(name) === vault));
  const identity = part(true);
  return { identity: Object.keys(identity).length > 0 ? identity : undefined, profile: part(false) };
}
