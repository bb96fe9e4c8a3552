/** What the pages for enumerators and for people who register say around the questionnaire, in English. */

export const visits = {
  'collect.title': 'Interview',
  'collect.opening':
    'This page is being made ready. It takes longest the first time; after that it opens without a signal, too.',
  'collect.application': 'Interviews',
  'collect.validUntil': 'link valid until {time}',
  'collect.incomplete': 'This address is not complete',
  'collect.incompleteAdvice':
    'The part after # is missing. Open the whole link that you were given, or ask for it again.',
  'collect.notAllowed': 'This link does not work',
  'collect.notAllowedAdvice':
    'It has expired, was withdrawn, or is for another questionnaire. Ask your coordinator for a new one; what is saved on this device stays and goes out with it.',
  'collect.notOpen': 'This round is not open yet',
  'collect.notOpenAdvice': 'Open this link again when the fieldwork begins.',
  'collect.closed': 'This round is closed',
  'collect.closedAdvice':
    'It takes no more interviews. What is saved on this device stays; tell your coordinator if something was not sent.',
  'collect.unreachable': 'No connection',
  'collect.unreachableAdvice': 'Open this link again when there is a signal.',
  'collect.work': 'To the list of my work',
  'collect.notLoaded': 'The questionnaire could not be loaded',
  'collect.notLoadedAdvice': 'Load this page again when there is a connection.',

  'registry.title': 'Register',
  'registry.heading': 'Register with the diaspora registry',
  'registry.none': 'There is no open registration at this address. Check the link that you were given.',
  'registry.closedTitle': 'Registration has closed',
  'registry.closed': 'This registration has closed',
  'registry.closedAdvice': 'It takes no new entries. Whoever registered before stays registered.',
  'registry.lead': 'For people who live abroad and feel tied to home: {title}. It takes about ten minutes.',
  'registry.purposes': 'What your answers are used for',
  'registry.purposesLead': 'You are asked about each purpose on its own. You can agree to one and refuse another.',
  'registry.purpose.registry': 'Keeping your entry in the registry. Without this, nothing is sent and nothing is kept.',
  'registry.purpose.statistics':
    'Statistics about people abroad: how many, where, with which skills. Nobody can be recognised in them.',
  'registry.purpose.news': 'News about programmes for people abroad.',
  'registry.purpose.crisis': 'Reaching you when there is a crisis where you live.',
  'registry.purpose.matching': 'Comparing your skills with what employers at home look for.',
  'registry.purpose.contact':
    'Writing to you about mentoring, about investing, or about returning: each is asked on its own.',
  'registry.ownRecord': 'Registered already? See, correct or erase what is kept:',
  'registry.childReceived': 'The child is registered',
  'registry.themselves':
    'Only a child under 18 is registered by somebody else. Whoever is 18 or older registers themself:',
  'registry.themselvesBegin': 'begin a registration of their own',
  'registry.unreached':
    'No message can reach you: you left no contact that this office writes to. You cannot open your record by a link. To see, correct or erase it, ask the office and tell it the number.',
  'registry.rights':
    'Your name and how to reach you are kept apart from your answers. At the end you get a number. You can see what is kept, correct it or erase it yourself, by a link that is sent to your contact; or ask the office that invited you, with that number.',
  'registry.office': 'Who asks',
  'registry.kept': 'How long it is kept',
  'registry.contact': 'Whom to ask',
  'registry.begin': 'Begin',
  'registry.notLoaded': 'The form could not be loaded',
  'registry.notLoadedAdvice': 'Load this page again when there is a connection.',
  'registry.plain': 'Fill it in on one page, without JavaScript',
  'registry.plainLead':
    'Answer what you can, then press “Check”. Some answers bring further questions, which then stand among the others. Nothing is sent before you say so.',
  'registry.check': 'Check',
  'registry.trap': 'Leave this field empty',
  'registry.trapped':
    'A field that nobody sees was filled in, as programs do; perhaps your browser did. It is empty again: press the button once more.',
  'registry.ready': 'Everything is filled in',
  'registry.readyLead': 'Nothing has been sent yet. Send it now, or go back with your browser to change something.',
  'registry.send': 'Send',
  'registry.notTaken': 'This was not taken',
  'registry.notTakenAdvice':
    'Nothing was kept. Go back with your browser, change what is named here, and send it again.',
} as const;
