/** Whether somebody left a contact that they can be written to. */
export const isReached = (questions: readonly string[], answers: Readonly<Record<string, unknown>>): boolean =>
  questions.some((name) => typeof answers[name] === 'string' && answers[name] !== '');
