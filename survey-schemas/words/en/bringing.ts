/** What a page says where a backup file of another phone is delivered, in English. */

export const bringing = {
  'bring.title': 'Deliver a backup file of another phone',
  'bring.when':
    'For a phone that is broken or cannot send: choose the file that it saved. What is here already is not counted twice.',
  'bring.file': 'Choose a file',
  'bring.underWay': 'Delivering the file…',
  'bring.done': '{count, plural, one {One interview was filed} other {# interviews were filed}}',
  'bring.nothing': 'Nothing new was filed',
  'bring.before': '{count, plural, one {One was here already.} other {# were here already.}}',
  'bring.notTaken':
    '{count, plural, one {One was not taken; it is still in the file, and the office can decide about it.} other {# were not taken; they are still in the file, and the office can decide about them.}}',
  'bring.unfinished':
    '{count, plural, one {One was not finished on the phone; only the office can open it.} other {# were not finished on the phone; only the office can open them.}}',
  'bring.failed': 'The file was not delivered',
  'bring.failedAdvice':
    'No answer came. Choose the file again when there is a connection; what arrived before is not counted twice.',
} as const;
