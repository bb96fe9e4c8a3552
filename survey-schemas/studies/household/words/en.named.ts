/** Questions about a sender whose name the form knows, in English. */
export const named = {
  'senders.relationship': 'How is {who} related to the head of the household?',
  'senders.former_member': 'Did {who} live in this household before going abroad?',
  'senders.age': 'How old is {who}?',
  'senders.country': 'In which country does {who} live?',
  'senders.months_abroad': 'For how many months has {who} been abroad?',
  'senders.intended_stay': 'How long does {who} intend to stay abroad, counted from the day of leaving?',
  'senders.leaving_reason': 'What was the main reason why {who} left?',
  'senders.legal_status': 'What is the legal status of {who} abroad?',
  'senders.education': 'What is the highest level of education {who} has completed?',
  'senders.occupation': 'What kind of work does {who} do abroad?',
  'senders.transfers': 'How many times did {who} send money in the last 12 months?',
  'senders.cash_total': 'How much money did {who} send or bring in the last 12 months?',
  'senders.usual_frequency': 'How often does {who} usually send money?',
  'senders.usual_amount': 'How much does {who} usually send at a time?',
  'senders.channels': 'In which ways did {who} send the money, and how much in each?',
  'senders.goods_value': 'What were the goods worth that {who} sent or brought?',
  'senders.reverse_transfers': 'How much money did the household send to {who}?',
  'senders.months_worked': 'How many months did {who} work abroad in the last 12 months?',
  'senders.gross_monthly_pay': 'How much does {who} earn in a month, before taxes?',
} as const;

/** What version 3 asks besides. */
export const namedInVersion3 = {
  ...named,
  'senders.was_here':
    'Has {who} been here, in the country of this interview, in the last 12 months, if only for a short time?',
  'senders.capital_transfers':
    'How much did {who} give in one go for a house, land or a business, or forgive as a debt?',
} as const;
