/** What is said to people who look at their own record, in English. */
export const record = {
  'record.title': 'Your record',
  'record.heading': 'Your record',
  'record.lead':
    'Whoever registered for “{title}” can see here what is kept about them, correct it, download a copy or have it erased.',
  'record.another':
    'Another record was opened in this browser since. Nothing was changed. Ask for a link to the record that you mean, and open it again.',
  'record.over': 'Your visit is over. Ask for a new link.',
  'record.contact': 'Your e-mail address or telephone number',
  'record.contactHint': 'The one that you registered with. Begin a number with the code of its country, such as +992.',
  'record.noContact': 'This is neither an e-mail address nor a telephone number. Check it and ask again.',
  'record.noMessages':
    'This office sends no messages, so no link can reach you. Ask the office itself to show, correct or erase your record.',
  'record.noTexts':
    'This office sends no text messages to telephones: write the e-mail address that you registered with. If you gave only a number, ask the office itself to show, correct or erase your record.',
  'record.ask': 'Send me a link',
  'record.haveCode': 'I have a code already',
  'record.notRegistered': 'I have not registered yet',
  'record.asked': 'Look at your messages',
  'record.askedLead':
    'A message goes to the contact that you gave. The link in it works once, within {minutes} minutes.',
  'record.askedNothing':
    'Nothing came? Look among unwanted messages, and check the contact. Whoever asks gets three messages an hour at most.',
  'record.open': 'Open your record',
  'record.code': 'Code',
  'record.codeHint':
    'It is filled in when you open the link. Otherwise paste what stands in the link after the sign #.',
  'record.openNow': 'Open',
  'record.refused': 'This code does not open anything any more: it was used, or it is too old.',
  'record.askAgain': 'Ask for another link.',
  'record.leave': 'Leave',
  'record.of': 'What you gave for “{title}”.',
  'record.what': 'What you can do',
  'record.correct': 'Correct',
  'record.takeAway': 'Download a copy',
  'record.stillRight': 'Is it still right?',
  'record.rightOn': 'What you gave was last known to be right on {day}.',
  'record.refresh': 'Everything here is still right',
  'record.isStale':
    'Nobody has said for a long time whether this is still right. Until you say so, or correct it, you are on no list and get no message but this question.',
  'record.reminderSubject': 'Is your record still right? {title}',
  'record.reminder':
    'You registered for “{title}”. Please look whether what you gave is still right, and say so or correct it:\n\n{address}\n\nWrite this contact there, and a link comes that opens your record. You can also pause or erase it.',
  'record.ofAgeSubject': 'Somebody whom you registered is of age: {title}',
  'record.ofAgeMessage':
    'In “{title}” a parent or guardian registered a child, who is over 18 now. What the parent or guardian agreed to rests from now on: the record is kept, and nothing is done with it. Please pass this on. Whoever was registered can go on by themself, or have the record erased:\n\n{address}\n\nWrite this contact there, and a link comes that opens the record.',
  'record.ofAge':
    'A parent or guardian made this record for a child, who is of age now. What they agreed to rests: the record is kept, and nothing is done with it. Only whoever was registered can go on with it: they take it over and say themself what they agree to, with a contact of their own.',
  'record.takeOver': 'Take it over',
  'record.notice.taken-over': 'The record is yours now. What you agreed to counts from now on.',
  'record.reminderOver': 'If you do nothing, the record is erased after {day}.',
  'record.pause': 'Pause',
  'record.resume': 'Resume',
  'record.isPaused':
    'This record has been paused since {since}: it is kept, and nothing is done with it. It is in no new figure, no list and no message until you resume it.',
  'record.erase': 'Erase',
  'record.who': 'Who you are',
  'record.whoLead': 'This is kept apart from your answers and sealed. No figure holds any of it.',
  'record.agreed': 'What your record may be used for',
  'record.agreedLead':
    'Tick what you agree to. Whatever you do not tick stops from now on. To agree to nothing, erase your record.',
  'record.keepAgreed': 'Keep this',
  'record.answers': 'Your answers',
  'record.done': 'What was done with your record',
  'record.did.registered': 'Registered',
  'record.did.from-paper': 'Typed from your form on paper',
  'record.did.registrant-shown': 'Looked at',
  'record.did.registrant-corrected': 'Changed',
  'record.did.registrant-withdrawn': 'Consent taken back',
  'record.did.registrant-erased': 'Erased',
  'record.did.registrant-verified': 'Contact confirmed',
  'record.did.registrant-paused': 'Paused',
  'record.did.registrant-resumed': 'Resumed',
  'record.did.registrant-refreshed': 'Said to be still right',
  'record.did.registrant-reminded': 'Asked whether it is still right',
  'record.did.other': 'Something else was done',
  'record.byYou': 'you',
  'record.byOffice': 'the office',
  'record.notice.corrected': 'Your record was changed. What was there before stays in its history.',
  'record.notice.agreed': 'This counts from now on. Figures that were released before stay as they are.',
  'record.notice.paused': 'Your record is paused. It is kept, and nothing is done with it.',
  'record.notice.resumed': 'Your record is no longer paused. What you agreed to counts again.',
  'record.notice.refreshed': 'Thank you. It is noted that everything is still right.',
  'record.notice.nothing-changed': 'Nothing was changed.',
  'record.notice.agrees-to-nothing':
    'Nothing was changed: you would agree to nothing. Then no record may be kept; erase it.',
  'record.notice.changed-meanwhile':
    'Somebody else changed this record in the meantime, so nothing was changed. This is how it is now.',
  'record.correctHeading': 'Correct your record',
  'record.correctLead': 'Change what is wrong, and press the button at the end. Either all of it is kept, or nothing.',
  'record.save': 'Keep the changes',
  'record.leaveAsIs': 'Leave it as it is',
  'record.eraseHeading': 'Erase your record',
  'record.eraseGoes': 'Your name, your contact, your answers and their history go, at once and for good.',
  'record.eraseStays':
    'What stays: a mark with the number of your record and the date, so that it does not come back from a copy; a line in the book of the office that you asked for it; and figures that were released before, which hold no person.',
  'record.eraseSure': 'Yes, erase everything',
  'record.eraseUnsure': 'Nothing was erased. Tick this if you are sure.',
  'record.eraseNow': 'Erase my record',
  'record.eraseNot': 'Do not erase it',
  'record.erased': 'Your record is erased',
  'record.erasedLead': 'Nothing of it can be brought back. You may register again whenever you like.',
  'record.linkSubject': 'Your record: {title}',
  'record.linkMessage':
    'Somebody, probably you, asked to see the record of this contact for “{title}”. This link opens it once, within {minutes} minutes:\n\n{address}\n\nIf it was not you, do nothing: nobody else has got this link.',
  'record.linkOfChild': 'Child, receipt number {number}:',
  'record.linkOf': 'Receipt number {number}:',
  'record.registeredMessage':
    'Somebody, probably you, registered for “{title}” with this contact. This link confirms that the contact is yours and opens the record once, within {minutes} minutes; you can ask for another one there at any time:\n\n{address}\n\nIf it was not you, do nothing: the contact stays unconfirmed.',
  'record.unknownMessage':
    'Somebody, probably you, asked to see the record of this contact for “{title}”. Nobody is registered with it. Perhaps you gave another one; to register, open:\n\n{address}\n\nIf it was not you, do nothing.',
} as const;
