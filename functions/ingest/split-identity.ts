/** Parts the answers that identify a person from the rest, as the instrument says. */
import type { Instrument } from '#schemas/core/instrument.ts';
import type { Questions } from '#schemas/core/question.ts';
import type { JsonObject } from '#functions/store/json.ts';

/** Names of the questions whose answers belong in the vault. */
function vaultNames(questions: Questions): string[] {
  return Object.entries(questions).flatMap(([name, question]) => {
    if (question.kind === 'group') return vaultNames(question.of);
    if (question.kind === 'roster' && vaultNames(question.of).length > 0) {
      throw new TypeError('identity questions inside a roster have no place in the vault yet');
    }
    return question.vault === true ? [name] : [];
  });
}

/** The answers in two parts; `identity` is undefined when nothing in them identifies anybody. */
export function splitIdentity(
  instrument: Instrument,
  answers: JsonObject,
): { readonly profile: JsonObject; readonly identity: JsonObject | undefined } {
  const names = new Set(vaultNames(instrument.questions));
  const part = (inVault: boolean) =>
    Object.fromEntries(Object.entries(answers).filter(([k]) => names.has(k) === inVault));
  const identity = part(true);
  return { profile: part(false), identity: Object.keys(identity).length > 0 ? identity : undefined };
}
