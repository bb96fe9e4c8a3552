/** What a form says of being used without a connection, in English. `{here}` is “on this phone” or “on this computer”, in that language. */

export const offline = {
  'offline.ready': 'Ready for use without signal',
  'offline.preparing': 'Getting ready for use without signal …',
  'offline.notReady': 'Not ready for use without signal',
  'offline.missingPage':
    'The page itself is not saved {here} yet. Keep it open while there is a connection, and free some space if there is none left.',
  'offline.missingStudy':
    'The questions are not saved {here} yet in: {languages}. Keep the page open while there is a connection.',
  'offline.insecure':
    'This address is not secure (it begins with http, not https), so the page opens only where there is a connection.',
  'offline.unable':
    'This browser cannot open the page without a connection. Use an up-to-date browser, and no private window.',
  'offline.persisted': 'The browser has agreed not to clear what is saved {here}.',
  'offline.notPersisted':
    'The browser has not agreed to keep what is saved {here}: when space runs short it may clear it. Send whenever there is a connection.',
  'offline.forgets':
    'iPhones and iPads forget what a page has saved when it has not been opened for seven days. Add this page to the home screen (Share, then “Add to Home Screen”), open your link there once, and download as a file what has not been sent.',
  'offline.newer': 'A newer version of this page is ready',
  'offline.newerAdvice':
    'It is used once every tab with this page has been closed, or now. What you have begun stays {here}.',
  'offline.useNewer': 'Use it now',
  'offline.links': 'Your links {here}',
  'offline.noLinks': 'No link was opened here yet. Open the one that you were given, or copy it and paste it below.',
  'offline.validUntil': 'valid until {time}',
  'offline.paste': 'Paste a link',
  'offline.open': 'Open',
  'offline.notALink': 'This is no link to a questionnaire of this site. Copy it whole, with the part after #.',
} as const;
