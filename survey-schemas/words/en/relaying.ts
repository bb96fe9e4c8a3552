/** What is said where a caseworker has a message sent to somebody whom they cannot see, in English. */
export const relaying = {
  'relay.write': 'Write to this person',
  'relay.writeHint':
    'The message goes to the contact that they gave, which nobody here sees. A person gets at most {most} such messages in seven days, and none twice. Whether they answer, and from where, they decide.',
  'relay.notConfirmed': 'They have not confirmed their contact: it may be that nobody reads the message.',
  'relay.noContact':
    'This person left no contact that messages go to from here: none can reach them. They ask the office themselves.',
  'relay.who': 'Who asks: the employer or office',
  'relay.text': 'Message',
  'relay.answer': 'Where they can answer: an e-mail address, or a telephone number with the code of its country',
  'relay.send': 'Send it for me',
  'relay.notSent.who': 'Nothing was sent: say who asks, in one line of at most 200 signs.',
  'relay.notSent.text': 'Nothing was sent: write a message of 20 to 2000 signs.',
  'relay.notSent.answer':
    'Nothing was sent: say where they can answer, by an e-mail address or a telephone number that begins with +.',
  'relay.notSent.gone': 'Nothing was sent: this person is not on the list any more.',
  'relay.notSent.no-contact': 'Nothing was sent: this person left no contact that messages go to from here.',
  'relay.handed': 'The message is on its way. What became of it stands on the page of the round.',
  'relay.messages': 'Messages that you had sent',
  'relay.state.waiting': 'on its way',
  'relay.state.sent': 'sent',
  'relay.state.too-many': 'not sent: this person had as many messages as anybody gets in seven days',
  'relay.state.said-before': 'not sent: this person had this message before',
  'relay.state.gone': 'not sent: this person takes part no more',
  'relay.state.unreachable': 'not sent: the contact that they gave cannot be reached from here',
  'relay.state.failed': 'not sent: the message could not be handed on; write it again later',
  'record.did.registrant-approached': 'A message to you was handed on',
  'relay.subject': 'A message about work: {title}',
  'relay.message':
    '{who} wants to reach you. You registered for “{title}” and agreed to be matched with work; what you can do fits a shortage: {what}. They have seen what you do, but neither your name nor your contact.\n\nThey write:\n\n{text}\n\nTo answer, write to or call {answer} yourself: only then do they learn who you are. If you do not want to, do nothing.\n\nTo see who used your record, or to stop such messages:\n\n{address}',
} as const;
