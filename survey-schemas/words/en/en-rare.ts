/** What most interviews never say, in English: of a PIN, and of the place of an interview; and further words that long lists are searched by. `{here}` is “on this phone” or “on this computer”, in that language. */
import { synonyms } from './synonyms.ts';

export const rare = {
  sentences: {
    'pin.lock': 'Lock with a PIN',
    'pin.why':
      'Whoever opens this page {here} then has to type the PIN before anything that is kept can be seen. The page locks itself when nobody has touched it for 15 minutes. Keep the screen lock of the device on as well.',
    'pin.ifForgotten': 'If the PIN is forgotten, nothing is lost: a file can be saved that the office alone can open.',
    'pin.pin': 'PIN',
    'pin.new': 'New PIN',
    'pin.again': 'The same once more',
    'pin.present': 'Present PIN',
    'pin.rule': 'At least 6 digits, letters or signs; no date of birth.',
    'pin.letters': 'Letters, too',
    'pin.set': 'Set the PIN',
    'pin.change': 'Change the PIN',
    'pin.remove': 'Remove the PIN',
    'pin.lockNow': 'Lock now',
    'pin.isSet': 'The PIN is set. From now on this page asks for it whenever it is opened.',
    'pin.isChanged': 'The PIN was changed.',
    'pin.isRemoved': 'The PIN was removed. Whoever can use this page sees again what is kept.',
    'pin.short': 'Too short: at least 6 digits, letters or signs.',
    'pin.simple':
      'Too simple: it would be guessed among the first, as 123456 is. Choose signs that do not follow each other.',
    'pin.date': 'A date: those are guessed among the first. Choose signs that stand in no document.',
    'pin.different': 'The two are not the same.',
    'pin.working': 'One moment …',
    'pin.noKey':
      'A PIN cannot be set yet: the key of the office is not saved {here}, and without it nobody could help if the PIN were forgotten. Open this page once with a connection.',
    'pin.notReady':
      'A PIN cannot be set yet: this page is not ready for use without signal, and once locked it could not be opened there again. Keep it open while there is a connection.',
    'pin.unable':
      'This browser cannot lock the page with a PIN. Use an up-to-date one, and an address that begins with https.',
    'pin.otherTabs':
      'Nothing was changed: another tab with this page does not answer. Close all other tabs and try again.',
    'pin.failed': 'Nothing was changed: there is no room {here}, or another tab was faster. Try again.',
    'pin.locked': 'This page is locked',
    'pin.waiting':
      '{count, plural, one {One interview waits} other {# interviews wait}} to be sent: nothing goes out while the page is locked.',
    'pin.unlock': 'Unlock',
    'pin.wrong': 'This is not the PIN.',
    'pin.wait':
      '{seconds, plural, one {It can be tried again in one second.} other {It can be tried again in # seconds.}}',
    'pin.noDeviceKey':
      'The browser has lost the key that it kept {here}: no PIN opens what is kept. Nothing is lost: save a rescue file and take it to the office.',
    'pin.forgot': 'I forgot the PIN',
    'pin.forgotAdvice':
      'Save a rescue file: it holds everything that was not delivered, and the office alone can open it. Nothing is removed {here} by saving it.',
    'pin.saveRescue': 'Save a rescue file',
    'pin.rescueSaved':
      '{count, plural, one {A rescue file with one interview was saved.} other {A rescue file with # interviews was saved.}}',
    'pin.rescueAdvice':
      'It lies among the downloads. Take it to the office, send it, or deliver it from another phone under “Deliver a backup file of another phone”, which files what was finished.',
    'pin.rescueFailed': 'The browser could not make the file. Close other pages and try again.',
    'pin.anewAdvice':
      'When the office has opened the file, you can start anew: what lies behind the PIN is then removed {here}, and so is the PIN.',
    'pin.anew': 'Start anew',
    'pin.anewQuestion':
      '{count, plural, one {Remove one interview} other {Remove # interviews}} and the PIN? Only the saved file holds what is removed. Do so only when the office has opened it.',
    'pin.anewFailed': 'Nothing was removed: something has changed since the file was saved. Save it again.',
    'place.title': 'Where this interview took place',
    'place.ask':
      'Ask the person: may the place of this interview be sent along? It is rounded {here} to about {size}, and nothing finer is kept. If they do not agree, leave it out: the interview counts all the same.',
    'place.km': '{count} km',
    'place.m': '{count} m',
    'place.add': 'They agree: add the place',
    'place.looking': 'Looking for the place …',
    'place.noted': 'Sent along with the interview: {latitude}, {longitude}, rounded to about {size}.',
    'place.remove': 'Leave the place out',
    'place.removed': 'The place is left out.',
    'place.denied':
      'The browser was not allowed to tell where it is, or location is turned off. The interview can be finished without.',
    'place.noSignal': 'The place could not be found. Try again under the open sky, or finish without.',
    'place.late': 'It took too long to find the place. Try again under the open sky, or finish without.',
    'place.coarse':
      'The place was found only to about {size}, which is too coarse to be of use. Try again under the open sky, or finish without.',
    'place.unable':
      'This browser cannot tell where it is; an up-to-date one can, at an address that begins with https. The interview can be finished without.',
  },
  synonyms,
} as const;
