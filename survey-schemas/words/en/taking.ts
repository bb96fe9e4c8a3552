/** What is said where a clerk types registrations from paper, or takes those of people who are there, in English. */
export const taking = {
  'taking.paper': 'Forms on paper',
  'taking.paperLead':
    'Each form is typed twice, by two clerks, the second without seeing what the first typed. What both typed alike is registered; of the rest a clerk says by the paper which is right.',
  'taking.open': 'Type a form',
  'taking.campaign': 'Campaign',
  'taking.number': 'Running number',
  'taking.numberHint': 'The digits at the end of the number on the form.',
  'taking.noCampaigns': 'This round has no campaign yet; forms are printed for a campaign.',
  'taking.none': 'No form was typed yet.',
  'taking.form': 'Form',
  'taking.standing': 'Standing',
  'taking.typedBy': 'Typed by',
  'taking.since': 'Since',
  'taking.state.once': 'typed once',
  'taking.state.differs': 'typed twice, differently',
  'taking.state.decided': 'agreed, not registered yet',
  'taking.state.filed': 'registered',
  'taking.state.thrown-away': 'thrown away',
  'taking.old': 'Waits for more than {days} days: type it, or throw it away.',
  'taking.formOf': 'Form {number}',
  'taking.language': 'Language of the form',
  'taking.day': 'Date on the paper',
  'taking.typeLead': 'Type what stands on the paper, and nothing else. Then another clerk types it again.',
  'taking.secondLead': 'Somebody else typed this form before. Type it from the paper; what they typed is not shown.',
  'taking.keep': 'Check and keep',
  'taking.apart': 'What was typed differently',
  'taking.apartLead':
    'Look at the paper and say for each question which typing is right. If neither is, choose that and write what stands on the paper. Whoever decides stands in the trail, with the questions.',
  'taking.first': 'First typing',
  'taking.second': 'Second typing',
  'taking.neither': 'Neither: on the paper it says …',
  'taking.opened': 'Asked as well, after what you wrote',
  'taking.decide': 'Register it so',
  'taking.agreedLead': 'What was typed is agreed, and it was not registered yet.',
  'taking.file': 'Register it',
  'taking.filedLead': 'This form is registered. Whoever asks with their slip is given this number:',
  'taking.throwAway': 'Throw away what was typed',
  'taking.throwHint':
    'It goes at once; the paper stays with you, and can be typed anew. Say why, without names or answers; the reason is kept for good, with your account.',
  'taking.done.typed-once': 'It is kept. Another clerk types it now.',
  'taking.done.filed': 'It is registered.',
  'taking.done.thrown-away': 'What was typed is thrown away.',
  'taking.notice.no-reason': 'Nothing was changed: say why, in at most 500 signs.',
  'taking.notice.no-day': 'Nothing was kept: write the date on the paper; it is not in the future.',
  'taking.notice.no-form':
    'There is no such form: choose the campaign and write the digits at the end of its number. Numbers of forms that were not made here are not taken.',
  'taking.notice.changed-meanwhile':
    'Nothing was kept: somebody else typed this form, decided about it or threw it away in the meantime. Below it is as it is now.',
  'taking.notice.undecided': 'Nothing was changed: say of every question which is right.',
  'taking.notice.own-faulty':
    'Nothing was registered yet: look at what you wrote yourself. Something is missing or marked, or the form asks more after it.',
  'taking.notice.typed-by-you': 'You typed this form. Another clerk types it now, without seeing what you typed.',
  'taking.notice.filed-before': 'This form is registered already; nothing was kept.',
  'taking.notice.declined':
    'No consent is given, or for nothing that the answers may be used for: nothing may be kept.',
  'taking.notice.sent-before':
    'This page had been sent before, with other answers, and what was sent then is registered as it was. Is this the next person, or are the answers right as they are now? Then press once more.',
  'taking.notice.erased':
    'This form was registered, and then the registration was erased. It is not typed again, and nothing of it is kept; the paper is destroyed too.',
  'taking.notice.not-taken': 'It was not registered. What was typed is as it was.',
  'taking.tooLarge': 'That was too much for one form',
  'taking.tooLargeKept':
    'What was sent is longer than any form of ours, so nothing of it was read or kept. What was kept before is as it was.',
  'taking.tooLargeDo':
    'Go back in the browser, look for an answer into which a long text was pasted, shorten it, and send the form again. If the form is empty then, type it once more.',
  'taking.here': 'Somebody is here',
  'taking.hereLead': 'You register a person who is with you. Say for which campaign.',
  'taking.hereAt': 'Register somebody: {campaign}',
  'taking.noneGoesOn': 'No campaign of this round goes on now.',
  'taking.readAloud':
    'Read this aloud in the language of the person, and tick what they agree to. Ask every question, and write what they say.',
  'taking.register': 'Check and register',
  'taking.taken': 'Registered',
  'taking.takenLead': 'Hand this number to the person: write it down, or print this page; the slip alone is printed.',
  'taking.noContact':
    'Nobody can send this person a message, and no page opens their registration. Tell them to keep the number: with it the office shows, corrects, hands over or erases the registration for them.',
  'taking.slip': 'Your registration: {title}',
  'taking.slipRecord':
    'Keep this number. You can see, correct and erase your registration here, by a link that is sent to your contact:',
  'taking.slipKeep':
    'Keep this number: nothing can be sent to you, so your registration opens on no page. To see, correct, take away or erase it, go to the office or call it, and give this number: the office does it for you.',
  'taking.slipOver':
    'The slip of a registration can be opened for {minutes} minutes. It is too late for this one: the person is registered all the same, and the number stands on their slip.',
  'taking.next': 'The next person',
  'taking.reasonPaper': 'form {number}',
  'taking.reasonHere': 'in person, {campaign}',
  'record.did.registrant-taken': 'Taken down by the office',
} as const;
