/** The sentences of the checks of answers, with `{places}` to fill. Each language gives them and those of filing. */
export const answerKeys = [
  'required',
  'hidden',
  'unknown-key',
  'object',
  'list',
  'whole-number',
  'number',
  'number-written',
  'money',
  'text',
  'date',
  'date-written',
  'timestamp',
  'choice',
  'choices',
  'twice',
  'range',
  'decimals',
  'money-decimals',
  'money-range',
  'date-range',
  'past',
  'past-year',
  'too-long',
  'blank',
  'email',
  'phone',
  'quarter',
  'currency',
  'rows',
  'characters',
  'nesting',
  'rule',
] as const;

/** What ingestion alone finds, around the answers and in their round; it says so itself, and no form has to. */
export const filingKeys = [
  'id',
  'round',
  'instrument',
  'version',
  'order',
  'clock',
  'age-day',
  'too-many-faults',
  'unknown-instrument',
  'unknown-round',
  'not-in-round',
  'version-in-use',
  'unknown-psu',
  'not-of-psu',
  'unknown-region',
  'position-not-asked',
] as const;

export const messageKeys = [...answerKeys, ...filingKeys] as const;

export type MessageKey = (typeof messageKeys)[number];

/** A message key with what goes into its places. */
export type Sentence = { readonly key: MessageKey; readonly places?: Readonly<Record<string, string | number>> };
