/** What keeps exchange rates of a source out, in Albanian. */
import type { rates as english } from '../en/rates.ts';

export const rates = {
  'rates.unreachable': 'nuk u arrit dot',
  'rates.too-slow': 'përgjigjja zgjati më shumë se {seconds, plural, one {# sekondë} other {# sekonda}}',
  'rates.status': 'u përgjigj me gabim (HTTP {status})',
  'rates.redirected': 'na dërgoi te një server tjetër ({host})',
  'rates.in-circles':
    'na dërgoi nga njëra adresë e vet te tjetra më shumë se {count, plural, one {# herë} other {# herë}}',
  'rates.wrong-type': 'përgjigjja është e një lloji tjetër ({type}) nga ai në të cilin publikohen kurset e tij',
  'rates.too-large': 'përgjigjja është më e madhe se {bytes} bajt',
  'rates.cut-off': 'përgjigjja u ndërpre',
  'rates.not-readable': 'përgjigjja është e dëmtuar ose ka formë tjetër ({where})',
  'rates.no-rates': 'përgjigjja nuk ka kurse',
  'rates.other-day': 'i pyetur për kurset e {asked}, u përgjigj me ato të {day}',
  'rates.late': 'kurset më të reja që publikon janë të datës {day}',
  'rates.not-fetched': 'askush nuk i ka marrë që prej datës {day}',
  'rates.not-a-day': '“{day}” nuk është ditë e kalendarit',
  'rates.future': 'ka kurse të një dite që nuk ka ardhur ende ({day})',
  'rates.too-early': 'ka kurse të {day}, para {first}',
  'rates.not-a-rate': 'kursi i {currency} më {day} është zero ose nuk është numër',
  'rates.twice': '{currency} ka dy kurse më {day}',
  'rates.wrong-pivot': 'kursi i {currency} më {day} nuk është kundrejt monedhës së burimit',
  'rates.no-dollar': '{day} nuk ka kurs të dollarit amerikan, me të cilin llogariten mesataret mujore',
  'rates.shrunk':
    '{day} ka {count, plural, one {# monedhë} other {# monedha}}, ndërsa një ditë më parë janë {before, plural, one {# monedhë} other {# monedha}}',
  'rates.leap-of': '{currency} për një {base} kërcen nga {before} në {rate} më {day}',
  'rates.contradicts': 'kursi i {currency} më {day} është tjetër nga ai që ruhet',
  'note.rates-stale':
    'Kurset e këmbimit të burimit {source} mbarojnë më {newest} dhe më të reja nuk merren: {why}. Transfertat dhe muajt pas asaj dite kthehen me kurse më të vjetra ose nuk kanë kurs. Shihini me remit rates list dhe merrni ose importoni ato që mungojnë.',
  'note.rates-never':
    'Nuk ka kurse këmbimi të burimit {source}, që e përmend raundi: {why}. Shumat në monedha të tjera nuk dihen. Merrini ose importojini me remit rates.',
  'note.rates-none-yet': 'ende nuk janë marrë ose importuar',
  'note.rare': 'pa u emërtuar: secila në më pak se {least} intervista',
  'note.and-rare': '{names} dhe të tjera pa u emërtuar: secila në më pak se {least} intervista',
} as const satisfies Record<keyof typeof english, string>;
