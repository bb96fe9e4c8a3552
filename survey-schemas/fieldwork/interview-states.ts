/**
 * The life of an interview as data: its states, the moves that lead from one to another, who may make them, and which
 * states count in figures. Whoever asks what may become of an interview reads it here.
 */

/** `begun` is on a phone alone; every other state is that of a stored response. */
export const interviewStates = [
  'begun',
  'filed',
  'corrected',
  'sent-back',
  'accepted',
  'set-aside',
  'quarantined',
] as const;
export type InterviewState = (typeof interviewStates)[number];
export type StoredState = Exclude<InterviewState, 'begun'>;

/** The states of what is stored, in the order of a life without trouble. */
export const storedStates = ['filed', 'corrected', 'sent-back', 'accepted', 'set-aside', 'quarantined'] as const;

/**
 * Who moves an interview: the phone that filed it; a supervisor, those of the own team; a coordinator, all. A phone whose
 * link has ended may still file what it had begun, and changes nothing that is there. A drawing in its place may turn out not to
 * hold, or to hold after all.
 */
export const movers = ['phone', 'phone-of-ended-link', 'supervisor', 'coordinator', 'drawing'] as const;
export type Mover = (typeof movers)[number];

export const interviewMoves = [
  'file',
  'correct',
  'accept',
  'send-back',
  'set-aside',
  'edit',
  'hold-apart',
  'let-in',
] as const;
export type InterviewMove = (typeof interviewMoves)[number];

type Rule = {
  readonly move: InterviewMove;
  readonly from: readonly InterviewState[];
  /** `same`: the move changes the answers, and not where the interview stands. */
  readonly to: StoredState | 'same';
  readonly by: readonly Mover[];
};

const office = ['supervisor', 'coordinator'] as const;
/** States that a person in the office has taken out of the figures, or has not yet let in. */
const apart = ['set-aside', 'quarantined'] as const;

/** The whole table. A pair of state and mover has at most one rule for a move. */
export const interviewRules: readonly Rule[] = [
  { move: 'file', from: ['begun'], to: 'filed', by: ['phone'] },
  { move: 'file', from: ['begun'], to: 'quarantined', by: ['phone-of-ended-link'] },
  { move: 'correct', from: ['filed', 'corrected', 'sent-back', 'accepted'], to: 'corrected', by: ['phone'] },
  // A correction of what is out of the figures is kept and seen, and does not bring it back.
  { move: 'correct', from: apart, to: 'same', by: ['phone'] },
  { move: 'accept', from: ['filed', 'corrected', 'sent-back'], to: 'accepted', by: office },
  { move: 'accept', from: apart, to: 'accepted', by: ['coordinator'] },
  { move: 'send-back', from: ['filed', 'corrected', 'accepted'], to: 'sent-back', by: office },
  { move: 'send-back', from: apart, to: 'sent-back', by: ['coordinator'] },
  {
    move: 'set-aside',
    from: ['filed', 'corrected', 'sent-back', 'accepted', 'quarantined'],
    to: 'set-aside',
    by: ['coordinator'],
  },
  { move: 'edit', from: storedStates, to: 'same', by: ['coordinator'] },
  // Led by a draw that does not hold: it stands under the number of another dwelling, whoever has looked at its answers.
  {
    move: 'hold-apart',
    from: ['begun', 'filed', 'corrected', 'sent-back', 'accepted'],
    to: 'quarantined',
    by: ['drawing'],
  },
  { move: 'let-in', from: ['quarantined'], to: 'filed', by: ['drawing'] },
];

/** Whether an interview in this state is in figures: until somebody decides otherwise, what was filed counts. */
export const countsInFigures: Readonly<Record<StoredState, boolean>> = {
  filed: true,
  corrected: true,
  'sent-back': true,
  accepted: true,
  'set-aside': false,
  quarantined: false,
};

/** The state that a move leads to, or undefined when this mover may not make it from there. */
export function interviewAfter(move: InterviewMove, from: InterviewState, mover: Mover): StoredState | undefined {
  const rule = interviewRules.find((each) => each.move === move && each.from.includes(from) && each.by.includes(mover));
  if (rule === undefined) return undefined;
  return rule.to === 'same' ? storedStates.find((state) => state === from) : rule.to;
}

/** What this mover may do with an interview in this state, in the order of {@link interviewMoves}. */
export const movesFrom = (state: InterviewState, mover: Mover): readonly InterviewMove[] =>
  interviewMoves.filter((move) => interviewAfter(move, state, mover) !== undefined);

/** Rule by which a release counts registrants who are in no figure since the office holds them to be registered already. */
export const sameAsAnother = 'registrant-set-aside';

/** Rules by which a release counts what was decided about interviews: the first four are in no figure. */
export const inReview = {
  'set-aside': 'interview-set-aside',
  quarantined: 'interview-quarantined',
  'lost-draw': 'interview-lost-draw',
  trial: 'interview-trial',
  'sent-back': 'interview-sent-back',
  edited: 'interview-edited',
} as const;
