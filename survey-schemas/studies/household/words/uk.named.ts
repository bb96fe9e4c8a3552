/** Questions about a sender whose name the form knows, in Ukrainian: the name stays in the nominative, verbs have both genders. */
export const named = {
  'senders.relationship': 'Ким {who} доводиться голові домогосподарства?',
  'senders.former_member': 'Чи жив (жила) {who} у цьому домогосподарстві до відʼїзду за кордон?',
  'senders.age': 'Скільки років? – {who}',
  'senders.country': 'У якій країні живе {who}?',
  'senders.months_abroad': 'Скільки місяців {who} пробув (пробула) за кордоном?',
  'senders.intended_stay': 'Як довго {who} має намір пробути за кордоном, рахуючи від дня відʼїзду?',
  'senders.leaving_reason': 'З якої головної причини {who} виїхав (виїхала)?',
  'senders.legal_status': 'Який правовий статус за кордоном? – {who}',
  'senders.education': 'Який найвищий рівень освіти здобув (здобула) {who}?',
  'senders.occupation': 'Яку роботу {who} виконує за кордоном?',
  'senders.transfers': 'Скільки разів {who} надсилав (надсилала) гроші за останні 12 місяців?',
  'senders.cash_total': 'Скільки грошей {who} надіслав (надіслала) або привіз (привезла) за останні 12 місяців?',
  'senders.usual_frequency': 'Як часто {who} зазвичай надсилає гроші?',
  'senders.usual_amount': 'Скільки {who} зазвичай надсилає за один раз?',
  'senders.channels': 'Якими способами {who} надіслав (надіслала) гроші та скільки кожним із них?',
  'senders.goods_value': 'Скільки коштували речі й товари, які {who} надіслав (надіслала) або привіз (привезла)?',
  'senders.reverse_transfers': 'Скільки грошей надіслало домогосподарство? Отримує {who}',
  'senders.months_worked': 'Скільки місяців {who} працював (працювала) за кордоном за останні 12 місяців?',
  'senders.gross_monthly_pay': 'Скільки {who} заробляє на місяць до сплати податків?',
} as const;

/** What version 3 asks besides. */
export const namedInVersion3 = {
  ...named,
  'senders.was_here': 'Чи був (була) {who} тут, у країні, де йде опитування, за останні 12 місяців, хоча б недовго?',
  'senders.capital_transfers':
    'Скільки {who} дав (дала) одноразово на будинок, землю чи власну справу або скільки боргу пробачив (пробачила)?',
} as const;
