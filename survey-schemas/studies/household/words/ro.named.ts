/** Questions about a sender whose name the form knows, in Romanian. */
export const named = {
  'senders.relationship': 'Ce rudenie are {who} cu capul gospodăriei?',
  'senders.former_member': 'A locuit {who} în această gospodărie înainte de a pleca peste hotare?',
  'senders.age': 'Câți ani are {who}?',
  'senders.country': 'În ce țară locuiește {who}?',
  'senders.months_abroad': 'Câte luni a stat {who} peste hotare?',
  'senders.intended_stay': 'Cât timp are de gând {who} să stea peste hotare, socotind din ziua plecării?',
  'senders.leaving_reason': 'Care a fost cauza principală pentru care a plecat {who}?',
  'senders.legal_status': 'Ce statut juridic are {who} peste hotare?',
  'senders.education': 'Care este cel mai înalt nivel de studii pe care l-a absolvit {who}?',
  'senders.occupation': 'Ce lucrează {who} peste hotare?',
  'senders.transfers': 'De câte ori a trimis bani {who} în ultimele 12 luni?',
  'senders.cash_total': 'Câți bani a trimis sau a adus {who} în ultimele 12 luni?',
  'senders.usual_frequency': 'Cât de des trimite bani de obicei {who}?',
  'senders.usual_amount': 'Câți bani trimite de obicei {who} o dată?',
  'senders.channels': 'Pe ce căi a trimis {who} banii și câți pe fiecare?',
  'senders.goods_value': 'Cât au costat lucrurile pe care le-a trimis sau le-a adus {who}?',
  'senders.reverse_transfers': 'Câți bani a trimis gospodăria pentru {who}?',
  'senders.months_worked': 'Câte luni a lucrat {who} peste hotare în ultimele 12 luni?',
  'senders.gross_monthly_pay': 'Cât câștigă {who} pe lună, înainte de impozite?',
} as const;

/** What version 3 asks besides. */
export const namedInVersion3 = {
  ...named,
  'senders.was_here': 'A fost {who} aici, în țara interviului, în ultimele 12 luni, fie și pentru puțin timp?',
  'senders.capital_transfers':
    'Cât a dat {who} dintr-o dată pentru casă, pământ sau o afacere ori cât din datorie a iertat?',
} as const;
