/** Sentences that a form needs around the questions. Each language gives them all. */
export const formKeys = [
  /** None of the regions offered. */
  'otherPlace',
  /** Title of a row; `{panelIndex}` is its number. */
  'row',
  'refused',
  'dont_know',
  'not_applicable',
] as const;

export type FormKey = (typeof formKeys)[number];
