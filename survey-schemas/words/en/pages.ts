/** What every page says, and pages that say why there is nothing to see, in English. */

export const pages = {
  'pages.skip': 'Skip to content',
  'pages.main': 'Main',
  'pages.languages': 'Language',
  'pages.javascript': 'This questionnaire needs JavaScript. Turn it on in the browser, then open this address again.',
  'pages.notFound': 'Not found',
  'pages.nothingHere': 'Nothing here',
  'pages.tellNumber': 'If it happens again, give the administrator this number: {request}',
  'pages.bad-parameter.heading': 'This address is not complete',
  'pages.bad-parameter.advice': 'A part of it is empty, too long or not readable. Check the link that you were given.',
  'pages.not-found.heading': 'Nothing here',
  'pages.not-found.advice': 'There is no page at this address. Check the link that you were given.',
  'pages.method-not-allowed.heading': 'This address cannot be opened like that',
  'pages.method-not-allowed.advice': 'Go back to the previous page and load it again.',
  'pages.unexpected.heading': 'Something went wrong',
  'pages.unexpected.advice':
    'This is not your fault. Go back and try once more; everything that was filed before is safe.',
  'pages.sign-in-unavailable.heading': 'Not available at the moment',
  'pages.sign-in-unavailable.advice':
    'The sign-in service is not responding. Nothing is wrong with your account. Load this page again in a minute.',
  'pages.store-unavailable.heading': 'Not available at the moment',
  'pages.store-unavailable.advice':
    'The store is not responding. Nothing that was filed is lost. Load this page again in a minute.',
  'pages.study-unreadable.heading': 'This questionnaire is not available at the moment',
  'pages.study-unreadable.advice':
    'What is stored of it was altered. Nothing that was filed is lost. Please tell the administrator, who has to restore it, and load this page again later.',
  'pages.store-full.heading': 'There is no room at the moment',
  'pages.store-full.advice':
    'The disk of the store is full. Nothing that was filed is lost, and it can be read; please tell the administrator.',

  'signIn.title': 'Sign in',
  'signIn.refused':
    'This sign-in address does not work any more: it works once, and only for a while. Ask for a new one.',
  'signIn.terminal':
    'Open the dashboard address that the terminal printed when the platform started. It contains a token that signs you in once; the session then lasts twelve hours.',
  'signIn.lost': 'Lost or already used the address? Run {command} on the same machine: it prints a new one.',
  'signIn.button': 'Sign in to the dashboard',
  'signIn.again': 'Sign in again',
  'signIn.not': 'Not signed in',
  'signIn.notHeading': 'You are not signed in',
  'signIn.notBegunHere': 'The sign-in was not started in this browser, or more than ten minutes ago.',
  'signIn.notLetIn': 'The sign-in page did not let you in. If it happens again, tell an administrator.',
  'signIn.noAnswer':
    'The sign-in page is not responding. Nothing is wrong with your account; please try again shortly.',
  'signIn.notValid': 'The answer of the sign-in page is no longer valid.',
  'signIn.noRole': 'Your account has no role yet. Ask an administrator to give you one.',
  'signIn.out': 'Signed out',
  'signIn.outHeading': 'You are signed out here',
  'signIn.outThere': 'Sign out of the sign-in page too',
} as const;
