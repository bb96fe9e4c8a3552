/** The sentences of the checks, with `{places}` to fill. Each language gives them all. */
export const messageKeys = [
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
  'id',
  'round',
  'instrument',
  'version',
  'order',
  'clock',
  'too-many-faults',
  'rule',
] as const;

export type MessageKey = (typeof messageKeys)[number];
export type Messages = Readonly<Record<MessageKey, string>>;

/** A message key with what goes into its places. */
export type Sentence = { readonly key: MessageKey; readonly places?: Readonly<Record<string, string | number>> };

/** Put the places into the sentence. */
export const speak = (messages: Messages, { key, places = {} }: Sentence): string =>
  messages[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(places[name] ?? whole));
