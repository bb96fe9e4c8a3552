/** Questions about a sender whose name the form knows, in Tajik. */
export const named = {
  'senders.relationship': '{who} ба сардори хонавода кӣ мешавад?',
  'senders.former_member': 'Оё {who} пеш аз рафтан ба хориҷа дар ҳамин хонавода зиндагӣ мекард?',
  'senders.age': '{who} чандсола аст?',
  'senders.country': '{who} дар кадом кишвар зиндагӣ мекунад?',
  'senders.months_abroad': '{who} чанд моҳ боз дар хориҷа аст?',
  'senders.intended_stay': '{who} чанд вақт дар хориҷа буданист, аз рӯзи рафтан ҳисоб карда?',
  'senders.leaving_reason': '{who} бо кадом сабаби асосӣ рафт?',
  'senders.legal_status': '{who} дар хориҷа чӣ вазъи ҳуқуқӣ дорад?',
  'senders.education': '{who} кадом дараҷаи баландтарини таҳсилотро хатм кардааст?',
  'senders.occupation': '{who} дар хориҷа чӣ кор мекунад?',
  'senders.transfers': 'Дар 12 моҳи охир {who} чанд бор пул фиристод?',
  'senders.cash_total': 'Дар 12 моҳи охир {who} чанд пул фиристод ё овард?',
  'senders.usual_frequency': '{who} одатан дар чанд вақт як бор пул мефиристад?',
  'senders.usual_amount': '{who} одатан як бор чанд пул мефиристад?',
  'senders.channels': '{who} пулро бо кадом роҳҳо фиристод ва бо ҳар кадомаш чанд?',
  'senders.goods_value': 'Моле, ки {who} фиристод ё овард, чанд пул меистод?',
  'senders.reverse_transfers': 'Хонавода ба {who} чанд пул фиристод?',
  'senders.months_worked': 'Дар 12 моҳи охир {who} чанд моҳ дар хориҷа кор кард?',
  'senders.gross_monthly_pay': '{who} дар як моҳ, пеш аз андоз, чанд пул кор мекунад?',
} as const;

/** What version 3 asks besides. */
export const namedInVersion3 = {
  ...named,
  'senders.was_here': 'Оё {who} дар 12 моҳи охир дар ин ҷо, дар кишвари ин мусоҳиба, буд, ҳатто барои муддати кӯтоҳ?',
  'senders.capital_transfers': '{who} барои хона, замин ё тиҷорат якбора чанд пул дод ё чӣ қадар қарзро бахшид?',
} as const;
