/** What is said of messages that lie on a machine without a mail server, in English. */
export const outbox = {
  'outbox.heading': 'Outbox of this machine',
  'outbox.instead': 'This machine sends no mail: its messages lie in its outbox, and whoever runs it can open them.',
  'outbox.lead':
    'Messages that this machine has written and no server has sent, the newest first. They lie here for a day. Hand each to the person whom it is for, and to nobody else: a link in it opens their record once, when its button is pressed.',
  'outbox.none': 'No message lies here.',
  'outbox.notHere':
    'Messages are opened on the machine that wrote them, by the address that “remit serve” printed when it started; elsewhere by an administrator who is signed in.',
  'outbox.code': 'Code: what stands behind the # of the address',
  'outbox.codeHint': 'It is printed when the platform starts, and is another one each time.',
  'outbox.open': 'Open the outbox',
  'outbox.refused': 'This is not the code that was printed at the last start.',
  'outbox.to.email': 'By e-mail to {address}',
  'outbox.to.sms': 'By text message to {address}',
  'outbox.subject': 'Subject: {subject}',
  'outbox.clear': 'Remove all messages',
  'outbox.clearHint': 'What is removed does not come back; whoever still waits for a link asks for another one.',
  'outbox.cleared': 'All messages are removed.',
} as const;
