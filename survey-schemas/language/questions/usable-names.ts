/** Names that questions and derived variables may have, so that a form, a column and an expression can each write them. */
import type { Question, Questions } from './question.ts';

const usable = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
/** Endings that the columns of other questions and the forms put after a name, and columns that tables have besides. */
const reserved =
  /_(currency|nonresponse|unknown|confirmed)$|^(constructor|round|response_id|row|parent_row|design_(weight|psu|stratum))$/;

/** Whether a question or a derived variable can have this name, and a column as well. */
export const isUsableName = (name: string): boolean => usable.test(name) && !reserved.test(name);

/** Questions of one scope by name, groups opened; of two with one name the first. */
export function questionsInScope(questions: Questions): ReadonlyMap<string, Question> {
  const found = new Map<string, Question>();
  for (const [name, question] of Object.entries(questions)) {
    const inner = question.kind === 'group' ? questionsInScope(question.of) : new Map([[name, question]]);
    for (const [key, value] of inner) if (!found.has(key)) found.set(key, value);
  }
  return found;
}
