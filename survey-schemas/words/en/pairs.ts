/** What is said in the area of clerks, and where they compare registrations that may be of one person, in English. */
export const pairs = {
  'pairs.area': 'Registrations',
  'pairs.areaLead':
    'What clerks do about registrations: two that may be of one person, forms on paper, and people who are here.',
  'pairs.heading': 'Registered twice?',
  'pairs.lead':
    'Registrations that may be of one person, for you to compare and decide about. Nothing is ever merged, and until you decide both count.',
  'pairs.noRounds': 'There is no round with a register that you may look at.',
  'pairs.noPage':
    'Only clerks of a registry see registrations here. If you should, ask an administrator, who gives roles under Fieldwork, Staff. If you are a clerk: there is no such page, or one of the two registrations is not there any more.',
  'pairs.nothing': 'Nothing waits for a decision.',
  'pairs.waiting': 'Pairs that wait for a decision: {count}.',
  'pairs.crowd':
    '{people} registrations share one contact or name, such as the telephone of an embassy: each is listed with the first of them alone.',
  'pairs.byContact': 'Registrations from before names were compared, which are compared by contact alone: {count}.',
  'pairs.shares.contact': 'the same e-mail address or telephone number',
  'pairs.shares.year': 'names that sound alike, and the same year of birth',
  'pairs.shares.origin': 'names that sound alike, the same origin, and years of birth at most one apart',
  'pairs.registered': 'registered on {moment}',
  'pairs.verified': 'contact confirmed',
  'pairs.notVerified': 'contact not confirmed',
  'pairs.noContact': 'no contact',
  'pairs.taken.self': 'registered by themself',
  'pairs.taken.staff': 'taken down by the office',
  'pairs.taken.paper': 'from a form on paper',
  'pairs.isAside': 'set aside',
  'pairs.isChild': 'a child whom a parent or guardian registered',
  'pairs.compare': 'Compare',
  'pairs.aside': 'Set aside',
  'pairs.asideLead':
    'The office holds these to be of somebody who is registered already. They are kept, and are in no figure and on no list until they are put back.',
  'pairs.noneAside': 'Nothing is set aside.',
  'pairs.putBack': 'Put back',
  'pairs.putBackHint':
    'It counts again from the next release on, and the two are listed again. Say how you know, without names or contacts; the reason is kept with your account for good.',
  'pairs.pair': 'One person or two?',
  'pairs.back': 'All pairs',
  'pairs.share': 'What the two share',
  'pairs.alikeHint':
    'What sounds alike in both names is marked. Contacts are not shown. That you looked at these two stands in the trail of each, with your account.',
  'pairs.decide': 'Decide',
  'pairs.which': 'What are they?',
  'pairs.as.two': 'Two people: both count, and they are not listed together again',
  'pairs.as.one': 'One person: {number} counts on, the other one is set aside',
  'pairs.reasonHint':
    'How you know, such as “both were rung up”, without names or contacts; it is kept with your account for good.',
  'pairs.keep': 'Keep the decision',
  'pairs.decided.two-people': 'It was decided that these are two people. A new decision takes its place.',
  'pairs.decided.one-person': 'It was decided that these are one person. A new decision takes its place.',
  'pairs.done.two-people': 'They are two people: both count.',
  'pairs.done.one-person':
    'They are one person: one counts on, the other one is set aside from the next release on. Both are kept.',
  'pairs.done.put-back': 'It counts again from the next release on.',
  'pairs.notice.faulty': 'Nothing was changed: choose what they are, and say why in at most 500 signs.',
  'pairs.notice.no-reason': 'Nothing was changed: say why, in at most 500 signs.',
  'pairs.notice.changed-meanwhile':
    'Nothing was changed: somebody decided about one of them, or changed it, in the meantime. Below they are as they are now.',
  'pairs.notice.not-set-aside': 'Nothing was changed: it is not set aside any more.',
  'pairs.reasonOnPage': 'compared on the page of clerks',
} as const;
