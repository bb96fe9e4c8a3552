/** Questions about a sender whose name the form knows, in Russian: the name stays in the nominative, verbs have both genders. */
export const named = {
  'senders.relationship': 'Кем {who} приходится главе домохозяйства?',
  'senders.former_member': 'Жил(а) ли {who} в этом домохозяйстве до отъезда за границу?',
  'senders.age': 'Сколько лет? – {who}',
  'senders.country': 'В какой стране живёт {who}?',
  'senders.months_abroad': 'Сколько месяцев {who} провёл (провела) за границей?',
  'senders.intended_stay': 'Как долго {who} собирается пробыть за границей, считая со дня отъезда?',
  'senders.leaving_reason': 'По какой главной причине {who} уехал(а)?',
  'senders.legal_status': 'Каков правовой статус за границей? – {who}',
  'senders.education': 'Какой наивысший уровень образования получил(а) {who}?',
  'senders.occupation': 'Какую работу {who} выполняет за границей?',
  'senders.transfers': 'Сколько раз {who} присылал(а) деньги за последние 12 месяцев?',
  'senders.cash_total': 'Сколько денег {who} прислал(а) или привёз (привезла) за последние 12 месяцев?',
  'senders.usual_frequency': 'Как часто {who} обычно присылает деньги?',
  'senders.usual_amount': 'Сколько {who} обычно присылает за один раз?',
  'senders.channels': 'Какими способами {who} прислал(а) деньги и сколько каждым из них?',
  'senders.goods_value': 'Какова стоимость вещей и товаров, которые {who} прислал(а) или привёз (привезла)?',
  'senders.reverse_transfers': 'Сколько денег домохозяйство отправило? Получатель – {who}',
  'senders.months_worked': 'Сколько месяцев {who} работал(а) за границей за последние 12 месяцев?',
  'senders.gross_monthly_pay': 'Сколько {who} зарабатывает в месяц до вычета налогов?',
} as const;

/** What version 3 asks besides. */
export const namedInVersion3 = {
  ...named,
  'senders.was_here': 'Был(а) ли {who} здесь, в стране, где идёт опрос, за последние 12 месяцев, хотя бы недолго?',
  'senders.capital_transfers': 'Сколько {who} дал(а) единовременно на дом, землю или своё дело либо простил(а) долга?',
} as const;
