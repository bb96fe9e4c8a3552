/** Questions about a person in English; `who` is the subject: "this person" or "you". */
const verb = (who: string, you: string, other: string) => (who === 'you' ? you : other);

/** Words of legal status, education, occupation and activity. */
export const standingTexts = (who: string) => ({
  legal_status: `On what ground ${verb(who, 'do', 'does')} ${who} live abroad?`,
  education: `What is the highest education ${who} completed?`,
  occupation: {
    label: `What kind of work ${verb(who, 'do', 'does')} ${who} do abroad?`,
    hint: 'The main job. Not applicable: does not work.',
  },
  activity: { label: 'In which branch of the economy?', hint: 'What the employer makes or does.' },
});

/** Words of the earnings of the last 12 months. */
export const earningsTexts = (who: string) => ({
  gross_monthly_pay: {
    label: `How much ${verb(who, 'do', 'does')} ${who} earn in a month, before taxes?`,
    hint: 'An ordinary month of work abroad in the last 12 months.',
  },
  taxes: { label: 'How much income tax was paid abroad in the last 12 months?', hint: 'The total; 0 if none.' },
  social_contributions: {
    label: 'How much was paid abroad in social contributions in the last 12 months?',
    hint: 'Pension, health and unemployment insurance; the total; 0 if none.',
  },
  spending_abroad: {
    label: 'How much was spent on living abroad in the last 12 months?',
    hint: 'Housing, food and everything else; the total.',
  },
  transport_cost: {
    label: 'How much was spent on travelling there and back in the last 12 months?',
    hint: 'The total.',
  },
});
