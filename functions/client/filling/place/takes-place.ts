/**
 * Whether answers say that somebody is interviewed and agrees to it: only then is asked where it takes place. Of a study that
 * asks for no outcome or no consent, whoever fills it in is interviewed.
 */
import { planOf } from '#schemas/language/questions/outline.ts';

/** Outcomes of a contact in which somebody answered; a refusal or a non-contact has no place that anybody agreed to. */
const interviewed: readonly unknown[] = ['complete', 'partial'];

/**
 * @param answer of a question of the whole response, undefined where nobody answered
 */
export function takesPlace(instrument: Parameters<typeof planOf>[0], answer: (name: string) => unknown): boolean {
  const { questions } = planOf(instrument);
  return (
    (!questions.has('disposition') || interviewed.includes(answer('disposition'))) &&
    (!questions.has('consent') || answer('consent') === 'yes')
  );
}
