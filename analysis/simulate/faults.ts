/** Ways a body goes wrong in the field: each spoils a valid body with one fault that ingestion must refuse. */
import type { Random } from '../statistics/random/random.ts';
import type { Body, InstrumentId } from './body.ts';

type Members = Readonly<Record<string, unknown>>;
/** A body on its way to being wrong: the envelope, and the answers in it. */
export type Spoiled = Members & { readonly answers: Members };

/** Where each kind of fault can be planted in an instrument's answers. All are design questions, asked of everybody. */
type Targets = {
  readonly required: string;
  readonly code: string;
  readonly text: string;
  /** A whole number with a small range; absent where the instrument has none that everybody answers. */
  readonly integer?: string;
  /** An answer that no skip rule shows to somebody who gave no interview, or did not consent. */
  readonly hidden: { readonly question: string; readonly value: unknown; readonly when: (answers: Members) => boolean };
};

const gaveNoInterview = (answers: Members): boolean => answers['disposition'] !== 'complete';

const targets: Readonly<Record<InstrumentId, Targets>> = {
  household: {
    required: 'language',
    code: 'language',
    text: 'dwelling',
    integer: 'visit_number',
    hidden: {
      question: 'senders',
      value: [],
      when: (answers) => gaveNoInterview(answers) || answers['receives_remittances'] === 'no',
    },
  },
  border: {
    required: 'direction',
    code: 'direction',
    text: 'shift',
    integer: 'selection_interval',
    hidden: { question: 'registration_code', value: 'R-1042', when: (answers) => answers['registered'] !== 'yes' },
  },
  registration: {
    required: 'consent_version',
    code: 'intake_mode',
    text: 'campaign',
    hidden: { question: 'main_channel', value: 'mto', when: (answers) => answers['sends'] !== 'yes' },
  },
  'price-quote': {
    required: 'transparent',
    code: 'speed',
    text: 'product',
    hidden: { question: 'exchange_rate', value: 0.117, when: (answers) => answers['conversion'] !== 'rate' },
  },
};

/** Plants one fault; undefined when this body offers no place for it. */
type Fault = (body: Spoiled, target: Targets, random: Random) => Spoiled | undefined;

const withAnswer = (body: Spoiled, question: string, value: unknown): Spoiled => ({
  ...body,
  answers: { ...body.answers, [question]: value },
});

function without(body: Spoiled, question: string): Spoiled {
  return { ...body, answers: Object.fromEntries(Object.entries(body.answers).filter(([name]) => name !== question)) };
}

const answerOf = (body: Spoiled, question: string): string => {
  const value = body.answers[question];
  return typeof value === 'string' ? value : '';
};

/** Every kind of fault, by name. */
export const faultKinds: Readonly<Record<string, Fault>> = {
  'number-as-text': (body, { integer }) =>
    integer === undefined ? undefined : withAnswer(body, integer, String(body.answers[integer])),
  'words-in-number': (body, { integer }) =>
    integer === undefined ? undefined : withAnswer(body, integer, 'two or three'),
  'null-in-number': (body, { integer }) => (integer === undefined ? undefined : withAnswer(body, integer, null)),
  'out-of-range': (body, { integer }) => (integer === undefined ? undefined : withAnswer(body, integer, -99)),
  'code-as-list': (body, { code }) => withAnswer(body, code, [answerOf(body, code)]),
  'unknown-code': (body, { code }) => withAnswer(body, code, 'n/a'),
  'missing-required': (body, { required }) => without(body, required),
  'unknown-key': (body) => withAnswer(body, 'comments', 'spoke to the neighbour'),
  'hidden-answer': (body, { hidden }) =>
    hidden.when(body.answers) ? withAnswer(body, hidden.question, hidden.value) : undefined,
  'nul-character': (body, { text }) => withAnswer(body, text, `${answerOf(body, text)}\u0000`),
  'lone-surrogate': (body, { text }) => withAnswer(body, text, `${answerOf(body, text)}\ud83d`),
  'impossible-date': (body) => ({ ...body, endedAt: '2026-02-30T10:15:00.000Z' }),
  'ended-before-start': (body) => ({ ...body, startedAt: body['endedAt'], endedAt: body['startedAt'] }),
  'unknown-version': (body) => ({ ...body, version: 99 }),
  'id-not-sortable': (body, _, random) => ({ ...body, id: `00000000-0000-4000-8000-${hex12(random)}` }),
};

const hex12 = (random: Random): string =>
  random.uint32().toString(16).padStart(8, '0') + random.integer(0, 0xffff).toString(16).padStart(4, '0');

/** A copy of the body with exactly one fault, of a kind drawn at random among those it offers a place for. */
export function spoil(random: Random, body: Body): { readonly kind: string; readonly body: Spoiled } {
  const { answers, ...envelope } = body;
  const whole: Spoiled = { ...envelope, answers: { ...answers } };
  for (const kind of random.shuffle(Object.keys(faultKinds))) {
    const spoiled = faultKinds[kind]?.(whole, targets[body.instrument], random);
    if (spoiled !== undefined) return { kind, body: spoiled };
  }
  throw new RangeError('a body without a place for any fault');
}

/**
 * Spoils a share of the bodies, evenly spread: exactly ⌊n × share⌋ of the first n, whatever n is.
 *
 * @param share 0 to 1
 */
export function* spoilSome(
  bodies: Iterable<Body>,
  share: number,
  random: Random,
): Generator<{ readonly body: Body | Spoiled; readonly fault?: string }> {
  let number = 0;
  for (const body of bodies) {
    number += 1;
    if (Math.floor(number * share) === Math.floor((number - 1) * share)) {
      yield { body };
      continue;
    }
    const spoiled = spoil(random, body);
    yield { body: spoiled.body, fault: spoiled.kind };
  }
}
