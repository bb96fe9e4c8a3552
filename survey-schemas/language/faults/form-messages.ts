/** Sentences that a form needs around the questions. Each language gives them all. */
export const formKeys = [
  /** Asks why a question was left empty; `{question}` is its label. */
  'noAnswer',
  /** Asks whether an unlikely answer is right; `{sentence}` says what is unlikely. */
  'confirm',
  'confirmed',
  'currency',
  /** None of the regions offered. */
  'otherPlace',
  'addRow',
  'removeRow',
  /** Title of a row; `{panelIndex}` is filled by the form with its number. */
  'row',
  'complete',
  'thanks',
  'refused',
  'dont_know',
  'not_applicable',
] as const;

export type FormKey = (typeof formKeys)[number];
