/** What is said where forms are looked at and tried out, in English. */
export const trying = {
  'trying.heading': 'See and try the forms',
  'trying.lead':
    'Each form as an enumerator has it, in each language. What is filled in there is kept nowhere and sent nowhere.',
  'trying.leadPractice':
    'A practice link goes the whole way, with a phone and a receipt. What it files is marked and is in no figure. People can practise with it before the round is opened, too.',
  'trying.title': 'Preview: {study}',
  'trying.filesNothing': 'nothing that you fill in here is kept or sent',
  'trying.unfiled': 'This was a preview',
  'trying.unfiledWhy': 'Nothing was kept and nothing was sent. An enumerator would now see a receipt.',
  'trying.back': 'Back to the round',
  'trying.make': 'Practice link',
  'trying.sheet': 'Practice: {study}',
  'trying.sheetLead':
    'This code is on this page alone, and works on one device, once. What is filed with it is marked as practice and is in no figure.',
  'trying.openHere': 'Try it on this device',
  'trying.reason': 'for practice, from the page of the round',
  'trying.noStudy': 'This round asks no such questionnaire through links.',
  'trying.roundOver': 'No link was made: the round is closed.',
} as const;
