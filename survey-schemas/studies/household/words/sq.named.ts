/** Questions about a sender whose name the form knows, in Albanian. */
export const named = {
  'senders.relationship': 'Çfarë lidhjeje ka {who} me kryefamiljarin?',
  'senders.former_member': 'A jetonte {who} në këtë familje para se të shkonte jashtë vendit?',
  'senders.age': 'Sa vjeç është {who}?',
  'senders.country': 'Në cilin vend jeton {who}?',
  'senders.months_abroad': 'Sa muaj ka {who} jashtë vendit?',
  'senders.intended_stay': 'Sa ka ndërmend {who} të qëndrojë jashtë vendit, duke numëruar nga dita e nisjes?',
  'senders.leaving_reason': 'Për cilën arsye kryesore u largua {who}?',
  'senders.legal_status': 'Çfarë statusi ligjor ka {who} jashtë vendit?',
  'senders.education': 'Cili është niveli më i lartë i arsimit që ka përfunduar {who}?',
  'senders.occupation': 'Çfarë pune bën {who} jashtë vendit?',
  'senders.transfers': 'Sa herë dërgoi para {who} gjatë 12 muajve të fundit?',
  'senders.cash_total': 'Sa para dërgoi ose solli {who} gjatë 12 muajve të fundit?',
  'senders.usual_frequency': 'Sa shpesh dërgon zakonisht para {who}?',
  'senders.usual_amount': 'Sa dërgon zakonisht {who} për herë?',
  'senders.channels': 'Në cilat mënyra i dërgoi paratë {who}, dhe sa me secilën?',
  'senders.goods_value': 'Sa vlenin mallrat që dërgoi ose solli {who}?',
  'senders.reverse_transfers': 'Sa para dërgoi familja për {who}?',
  'senders.months_worked': 'Sa muaj punoi {who} jashtë vendit gjatë 12 muajve të fundit?',
  'senders.gross_monthly_pay': 'Sa fiton {who} në muaj, para tatimeve?',
} as const;

/** What version 3 asks besides. */
export const namedInVersion3 = {
  ...named,
  'senders.was_here':
    'A ka qenë {who} këtu, në vendin e kësaj interviste, gjatë 12 muajve të fundit, qoftë edhe për pak kohë?',
  'senders.capital_transfers': 'Sa dha {who} njëherësh për shtëpi, tokë ose biznes, ose sa borxh fali?',
} as const;
