/** What is said where several interviews are decided about at once, in English. */
export const moving = {
  'moving.heading': 'Decide about those that are chosen',
  'moving.pick': 'Choose',
  'moving.pickOne': 'Choose the interview that ended {moment}',
  'moving.none': 'Nothing was decided: choose interviews first.',
  'moving.moved': 'Decided and written down: {count}',
  'moving.notMoved': 'Not decided: {count}. Each stands as it was.',
  'moving.why.changed-meanwhile': 'somebody else changed it in the meantime',
  'moving.why.not-from-here': 'this cannot be done in the state that it is in, or not by you',
  'moving.why.unknown': 'there is no such interview here',
  'moving.back': 'Back to the list',
} as const;
