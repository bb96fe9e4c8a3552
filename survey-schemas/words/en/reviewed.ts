/** What a release says of interviews that the office has looked at, in English. */

export const reviewed = {
  'note.interview-set-aside':
    'Interviews of {study} that the office has set aside: {count}. They are in no figure; each is kept with the reason.',
  'note.interview-quarantined':
    'Interviews of {study} that came in by a link that had ended, and that nobody has decided about: {count}. They are in no figure.',
  'note.interview-lost-draw':
    'Interviews of {study} that were made by a draw of a telephone which does not hold, so that their numbers may be those of other dwellings: {count}. They are in no figure until somebody decides.',
  'note.interview-trial': 'Interviews of {study} that were filed to try the form out: {count}. They are in no figure.',
  'note.interview-sent-back':
    'Interviews of {study} that were sent back to whoever had filed them: {count}. They count as they stand until they are corrected.',
  'note.interview-edited':
    'Interviews of {study} whose answers the office has changed: {count}. The changed version counts; what was filed is kept.',
  'advice.interview-set-aside':
    'Look at the reasons when there are many: those of one enumerator or place may have one cause.',
  'advice.interview-quarantined':
    'Decide about them before the figures are used: accept them, or set them aside with a reason.',
  'advice.interview-lost-draw': 'Put each to its right dwelling and accept it, or set it aside with a reason.',
  'advice.interview-trial': 'Nothing is to be done.',
  'advice.interview-sent-back': 'Ask the enumerators for them before the round is closed.',
  'advice.interview-edited': 'Look at whose they are when there are many: a question may be understood wrongly.',
} as const;
