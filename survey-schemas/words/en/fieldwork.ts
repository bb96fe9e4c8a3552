/** What is told of fieldwork that goes on, in English: what to do today, what is open when a round is closed, and reasons to look at interviews. */
export const fieldwork = {
  'todo.quarantined':
    '{study}: decide on interviews that came through a link which had ended: {count}. They are in no figure until somebody accepts them.',
  'todo.sent-back': '{study}: ask for the corrections of interviews that were sent back: {count}.',
  'todo.handed-back':
    '{study}: {enumerator} hands back {place}: “{reason}”. Give the place to somebody else, or talk to them.',
  'todo.sheets-left-open':
    '{study}: {count, plural, one {# shift was} other {# shifts were}} not closed though the day is over ({names}). Ask who counted whether all has been counted, and to close the sheet.',
  'todo.drawing-open':
    '{study}: phones drew dwellings beside each other, or otherwise than the round draws, in {count, plural, one {# place} other {# places}} ({names}). Say which of them hold.',
  'todo.sheets-do-not-fit':
    '{study}: what was counted and the interviews that came do not fit in {count, plural, one {# shift} other {# shifts}} ({names}). See the sheets of shifts, and ask who counted.',
  'todo.shifts-over':
    '{study}: {count, plural, one {# shift is} other {# shifts are}} over, and neither a sheet nor an interview has come ({names}). Ask who was there: a telephone may hold them.',
  'todo.unlisted':
    '{study}: places where people were interviewed and nobody knows how many dwellings there are: {count} ({names}). These interviews are in no figure until it is known: have the places listed, or write the number into the frame.',
  'todo.no-link':
    '{study}: people who have places and no link in force: {count} ({names}). Give them a link, or give their places to somebody else.',
  'todo.unassigned':
    '{study}: nobody is to go to {count, plural, one {# place} other {# places}} yet ({names}). Say who goes there.',
  'todo.ends-soon':
    '{study}: {days, plural, one {# day is} other {# days are}} left of the plan, and {left} contacts are to be made. That is {needed} a day; so far it was {soFar}. Send more people there, or move the last day.',
  'todo.plan-over':
    '{study}: the last day of the plan is over, and {left} contacts were not made. Move the last day, or close the round.',
  'todo.behind-pace':
    '{study}: {attempted} contacts were made, {behind} fewer than the {pace} of an even pace. See which places and enumerators are short.',
  'todo.not-begun':
    '{study}: nobody has been asked yet in {count, plural, one {# place} other {# places}} ({names}). Ask whoever is to go there, or send somebody.',
  'todo.unfinished':
    '{study}: {count, plural, one {# place was} other {# places were}} begun and not finished, and nobody worked there yesterday or today ({names}). Ask why.',
  'todo.silent':
    '{study}: nothing has come for three days from {count, plural, one {# enumerator} other {# enumerators}} ({names}). Call: a telephone may be without a network, or lost.',
  'todo.visit-again-by':
    '{study}: {enumerator} goes once more to dwellings where nobody was reached: {count} ({names}).',
  'todo.visit-again': '{study}: dwellings to be visited again, where nobody was reached: {count}.',
  'todo.flags': '{study}: reasons to look at interviews or enumerators: {count}. A flag excludes nothing.',
  'todo.unseen': '{study}: interviews that nobody in the office has looked at: {count}.',
  'todo.outside-frame':
    '{study}: interviews came from {count, plural, one {# place} other {# places}} outside the frame ({names}). Correct the place, or they count nowhere.',
  'todo.of-nobody': '{study}: contacts that came through no link, so that nobody knows who made them: {count}.',
  'todo.nothing': '{study}: nothing waits today.',
  'todo.shifts-to-come': '{study}: shifts that are still to come: {count}; the next are {names}.',
  'todo.not-delivered': 'Interviews that are still on telephones are in none of these counts.',
  'todo.no-plan':
    '{study}: how many dwellings are to be asked in each place is not known, so that nothing is told of what is left.',
  'todo.no-places':
    '{study}: there are no places to go to yet. They come with the sample or a frame, as the page of the round says.',

  'closing.conflicts': '{study}: interviews of which two versions wait for somebody to say which counts: {count}.',
  'closing.quarantined':
    '{study}: interviews in quarantine, which are in no figure until somebody accepts them: {count}.',
  'closing.sent-back': '{study}: interviews that were sent back and have not come corrected: {count}.',
  'closing.no-interview':
    '{study}: {count, plural, one {# place} other {# places}} without a single interview ({names}).',
  'closing.not-arrived':
    '{study}: interviews that were begun from shift sheets and have not arrived: {count} ({names}). They may still be on telephones.',
  'closing.sheets-open':
    '{study}: {count, plural, one {# shift} other {# shifts}} whose sheet is not closed ({names}). The telephone may hold more than was told.',
  'closing.links-unused': 'Links in force through which nothing has come yet: {count} ({names}).',
  'closing.nothing': 'Nothing is open, as far as is known here.',

  'flag.duration': 'lasted much longer or shorter than others',
  'flag.screen-duration': 'on one screen or more much longer or shorter than others',
  'flag.straight-line': 'the same answer to one question after the other',
  'flag.same-answers': 'every answer is that of another interview',
  'flag.near-duplicate': 'nearly every answer is that of another interview',
  'flag.interviewed-twice': 'a second interview of the same unit',
  'flag.same-position': 'at the position of another interview of the same enumerator elsewhere',
  'flag.night': 'at night',
  'flag.ends-before-begin': 'ends before it begins',
  'flag.two-at-once': 'begun before another one of the same enumerator ended',
  'flag.visits-out-of-order': 'a later visit that took place before an earlier one',
  'flag.minutes': 'interviews last longer or shorter than those of others',
  'flag.unknown': 'more or fewer answers refused or not known than with others',
  'flag.rows': 'more or fewer rows are named than with others',
  'flag.round-amounts': 'more or fewer rounded amounts than with others',
  'flag.refusals': 'more or fewer refusals than with others',
  'flag.positions-alike': 'more interviews of a place at one position than with others',
  'flag.age-heaping': 'ages end in 0 and 5 far too often',
  'flag.age-digits': 'some last digits of ages are far too frequent',
  'flag.first-digits': 'first digits of amounts are spread unusually',
  'check.advice':
    'Each may have a good reason, and then nothing is to be done. If something went wrong, correct it or call the office.',
  'check.short':
    'Your interviews that took less than {minutes} min: {count}. Read each question out in full and leave time for the answer.',
  'check.long':
    'Your interviews that took more than {minutes} min: {count}. Finish an interview as soon as its last question is answered.',
  'check.night':
    'Your interviews very late or very early in the day: {count}. If they were at another time, set the time and the time zone right on the phone.',
  'check.clock':
    'Your interviews whose end is before their beginning: {count}. The clock was changed meanwhile: let the time be set by itself on the phone.',
  'check.overlap':
    'Your interviews that were begun before another one of yours had ended: {count}. Finish one before the next; one that was put aside and taken up again is in order.',
  'check.visits':
    'Your later visits with an earlier time than the one before: {count}. Look at the number of the visit, and at the clock on the phone.',
  'check.twice':
    'Your second interviews of one and the same address: {count}. Look at the number; if it is right, tell the office which interview counts.',
  'untold.few-interviews':
    '{study}: fewer than {least} interviews from {count, plural, one {# enumerator} other {# enumerators}} ({names}); nothing is said of them.',
  'untold.few-in-all': '{study}: {count} whole interviews, and {least} are needed before durations can be compared.',
  'untold.no-ages': '{study} names no questions of ages; nothing is said of their last digits.',
  'untold.no-local-time':
    '{study}: interviews with times in UTC alone: {count}. Whether they were held at night is not known.',
  'untold.too-many':
    '{study}: interviews in groups of more than {most}: {count}. Their answers are not compared one by one.',
} as const;
