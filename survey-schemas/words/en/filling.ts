/** What a page says while something is filled in, in English. `{here}` is “on this phone” or “on this computer”. */

export const filling = {
  'filling.onPhone': 'on this phone',
  'filling.onComputer': 'on this computer',

  'filling.interview.begun': 'Interview begun {time}',
  'filling.interview.receivedTitle': 'Received',
  'filling.interview.receivedBody': 'The interview has arrived and is safely stored.',
  'filling.interview.next': 'Next interview',
  'filling.interview.asAnother': 'Send as another interview',
  'filling.interview.ifAnother':
    'If these answers belong to another interview, send them as one of its own. Otherwise leave them: they stay {here} until you delete them from its list.',
  'filling.interview.elsewhere': 'This interview is open in another tab',
  'filling.interview.noneNew': 'This round takes no new interviews any more',
  'filling.entry.begun': 'Registration begun {time}',
  'filling.entry.receivedTitle': 'You are registered',
  'filling.entry.receivedBody':
    'Thank you. Keep the number below: with it you can ask the office that invited you to show, correct or erase what you told us. Nothing is left on this device. If this office sends messages, you get one that confirms your contact.',
  'filling.entry.next': 'Register somebody else',
  'filling.entry.asAnother': 'Send as another registration',
  'filling.entry.ifAnother':
    'If these answers belong to another registration, send them as one of its own. Otherwise leave them: they stay {here} until you delete them from its list.',
  'filling.entry.elsewhere': 'This registration is open in another tab',

  'filling.entry.noneNew': 'This round takes no new entries any more',
  'filling.nothingBegun': 'Nothing was begun on this device, so nothing is left to finish or send.',
  'filling.noneNewAdvice': 'What was begun on this device before can be finished and sent; it is listed here.',

  'filling.attention': '{count, plural, one {One answer needs attention} other {# answers need attention}}',

  'filling.held': 'Kept {here}',
  'filling.draft': 'not finished',
  'filling.correcting': 'correction, not finished',
  'filling.unsent': 'saved {here}, not yet sent',
  'filling.refused': 'not accepted by the server; needs correction',
  'filling.refusedWhy': 'not accepted by the server: {reason}',
  'filling.hasFaults': 'it has faults.',
  'filling.taken': 'the server has other answers under its number; say what this is',
  'filling.setAside': 'set aside; stays {here} and is not sent',
  'filling.notThisLink': 'saved {here}; this link may not send it, a new one may',
  'filling.notThisPlace': 'saved {here}; this link may not send it, one for {place} may',
  'filling.tooLate': 'saved {here}; the round does not take it any more',
  'filling.versionNotHere': 'version {version} of its questionnaire is not {here}: connect, and load this page again',
  'filling.versionUnknown':
    'the platform has no version {version} of its questionnaire: save a file, and tell your coordinator',
  'filling.download': 'Download as a file',
  'filling.delivered': 'Delivered',
  'filling.showAnswers': 'Show answers',
  'filling.hideAnswers': 'Hide answers',
  'filling.sendAgain': 'Send all again',
  'filling.sendAgainWhen': 'Only if the office says that interviews are missing. What it has is not counted twice.',
  'filling.backup': 'Save a backup file',
  'filling.backupSaved':
    '{count, plural, one {A backup file with one interview was saved} other {A backup file with # interviews was saved}}',
  'filling.backupAdvice':
    'It lies among the downloads. Only the office can open it: take it there, or send it. Nothing was removed {here}.',
  'filling.noBackup': 'No backup file was saved',
  'filling.noBackupAdvice':
    'This page does not know the key of the office yet. Open it once with a connection; from then on it can be saved without one.',
  'filling.backupFailed': 'The browser could not make the file. Close other pages and try again.',
  'filling.fileIsOpen':
    'This connection is not encrypted (http), so the file is not either: whoever has it can read the answers.',
  'filling.goesOut':
    'Whatever has not been sent yet goes out by itself when there is a connection and this page is open.',
  'filling.delete': 'Delete',
  'filling.continue': 'Continue',
  'filling.correct': 'Correct',
  'filling.putAside': 'Set aside',
  'filling.sendOne': 'Send it now',
  'filling.sendAll': 'Send all {count} now',
  'filling.deleteTaken': 'Delete these answers from this device? The server keeps them beside the others.',
  'filling.deleteCorrection': 'Delete this correction? What was delivered stays as it is.',
  'filling.deleteUnsent': 'Delete these answers from this device? They have not been sent.',

  'filling.corrected': 'Correction received',
  'filling.correctedBody': 'What you corrected has arrived and stands in the place of what was delivered before.',
  'filling.received': 'Received',
  'filling.receipt': 'Receipt number',
  'filling.copy': 'Copy',
  'filling.copied': 'Copied',
  'filling.notCopied': 'Write it down: this browser does not copy',
  'filling.print': 'Print',
  'filling.mail': 'Send by e-mail',
  'filling.notYetSent': 'Saved {here}, not yet sent',
  'filling.tryAgain': 'Try again',
  'filling.unreachable':
    'There is no connection, or the server is not responding. Nothing is lost: it is sent again by itself.',
  'filling.notAllowed':
    'This link can no longer send anything. Ask for a new one and open it here: what is saved goes out with it.',
  'filling.idReused': 'The server already has other answers under this number',
  'filling.bothKept': 'It keeps both, and the office decides which of them counts.',
  'filling.roundOver': 'The round does not take this any more',
  'filling.roundOverAdvice':
    'The answers stay {here} and can be downloaded. If the round is opened again, they are sent when you open this page.',
  'filling.linkEnded': 'This link has ended',
  'filling.linkEndedAdvice':
    'Nothing new can be begun; what was begun can be finished and sent. Ask the office for a new link.',
  'filling.linkEndedKept':
    'It was begun after the link had ended. It stays {here} and goes out with the next link for this place.',
  'filling.showHeld': 'Show what is kept {here}',
  'filling.rejected': 'The server did not accept it',
  'filling.rejectedAdvice':
    'The answers stay {here} and are not sent again as they are. Correct them, or tell your coordinator.',
  'filling.sending': 'Sending …',
  'filling.noRoom': 'These answers are not kept {here}',
  'filling.noRoomAdvice':
    'There is no room, or what the browser keeps was cleared. Keep this page open, and finish when there is a connection.',
  'filling.neither': 'Neither sent nor kept {here}',
  'filling.neitherAdvice': 'Keep this page open, and finish again when there is a connection.',
  'filling.entry.nothingKept': 'Nothing was kept',
  'filling.entry.declined':
    'You agreed to no entry, or to nothing that it may be used for, so your answers were not sent.',
  'filling.goOnThere': 'Go on there, or close that tab first.',
  'filling.clock':
    'The clock {here} is or was wrong: {time}. Set it if it still is, then finish again: these answers get the time of finishing. Note their day if it was another.',
  'filling.unknownVersion': 'This page does not know that version of the questionnaire',
  'filling.unknownVersionAdvice': 'Load this page again; if that does not help, tell your coordinator.',
  'filling.notLasting': 'This browser window keeps nothing {here}: do not close it before you see a receipt.',
  'filling.unreadable':
    'Kept {here}, but not to be opened any more: {count}. The browser has lost the key. Tell your coordinator.',
} as const;
