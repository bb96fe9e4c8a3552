/** Questions about a person in English; `who` is the subject: "this person" or "you". */
const verb = (who: string, you: string, other: string) => (who === 'you' ? you : other);

/** Words of legal status, education, occupation and activity. */
export const standingTexts = (who: string) => ({
  legal_status: `What is ${verb(who, 'your', 'this person’s')} legal status abroad?`,
  education: `What is the highest level of education ${verb(who, 'you have', 'this person has')} completed?`,
  occupation: {
    label: `What kind of work ${verb(who, 'do', 'does')} ${who} do abroad?`,
    hint: 'The main job. Not applicable: does not work.',
  },
  activity: { label: 'In which industry?', hint: 'What the employer makes or does.' },
});

/** Words of the earnings of the last 12 months. */
export const earningsTexts = (who: string) => ({
  gross_monthly_pay: {
    label: `How much ${verb(who, 'do', 'does')} ${who} earn in a month, before taxes?`,
    hint: 'A typical month of work abroad in the last 12 months.',
  },
  taxes: { label: 'How much income tax was paid abroad in the last 12 months?', hint: 'The total; 0 if none.' },
  social_contributions: {
    label: 'How much was paid abroad in social contributions in the last 12 months?',
    hint: 'Pension, health and unemployment insurance; the total; 0 if none.',
  },
  spending_abroad: {
    label: 'How much was spent on living abroad in the last 12 months?',
    hint: 'Total for housing, food and everything else.',
  },
  transport_cost: {
    label: 'How much was spent on travel there and back in the last 12 months?',
    hint: 'The total.',
  },
});

export const personRules = {
  abroad_within_life: 'Nobody can have been abroad for longer than they have lived.',
  deductions_within_pay: 'Taxes for the year cannot exceed the pay for the year.',
  sent_within_pay: 'More was sent than was earned.',
};
