/** The savings clubs in English. */
import type { StudyText } from '#schemas/language/words/study-words.ts';
import type { savingsClubsV1 } from './savings-clubs.v1.ts';

export const savingsClubs = {
  title: 'Savings clubs',
  groups: { design: 'The member', interview: 'Interview' },
  questions: {
    stratum: 'Stratum',
    psu: 'Club',
    region: 'Region',
    disposition: 'How did the contact end?',
    age: 'How old are you?',
    saves: 'Did you save with the club in the last 12 months?',
    saved: { label: 'How much did you save?', hint: 'In the last 12 months.' },
    borrowed: 'How much did you borrow from the club?',
  },
  rules: { borrowed_within_saved: 'A member cannot borrow more than they saved.' },
} satisfies StudyText<typeof savingsClubsV1>;
