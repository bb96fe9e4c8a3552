/** Parts the answers that identify a person from the rest, as the instrument says. */
import type { Instrument } from './instrument.ts';
import { plainText } from '../../basics/plain-text.ts';
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

/** Identity as the vault keeps it: names and contacts without invisible marks, numbers without what stands between digits. */
export function plainIdentity<Value>(
  instrument: Instrument,
  identity: Readonly<Record<string, Value>>,
): Record<string, Value | string> {
  const { questions } = planOf(instrument);
  return Object.fromEntries(
    Object.entries(identity).map(([name, value]) => {
      const question = questions.get(name)?.question;
      return [name, question?.kind === 'text' && typeof value === 'string' ? plainText(question.format, value) : value];
    }),
  );
}
