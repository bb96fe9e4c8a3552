/** What keeps exchange rates of a source out, in Tajik. */
import type { rates as english } from '../en/rates.ts';

export const rates = {
  'rates.unreachable': 'манбаъ дастрас нест',
  'rates.too-slow': 'ҷавоби он бештар аз {seconds, plural, one {# сония} other {# сония}} вақт гирифт',
  'rates.status': 'манбаъ бо хатогӣ ҷавоб дод (HTTP {status})',
  'rates.redirected': 'манбаъ моро ба сервери дигар равона кард ({host})',
  'rates.in-circles':
    'манбаъ моро аз як суроғаи худ ба суроғаи дигараш бештар аз {count, plural, one {# бор} other {# бор}} равона кард',
  'rates.wrong-type': 'навъи ҷавоб ({type}) он нест, ки қурбҳо дар он нашр мешаванд',
  'rates.too-large': 'ҷавоб аз {bytes} байт калонтар аст',
  'rates.cut-off': 'ҷавоб бурида шуд',
  'rates.not-readable': 'ҷавоб вайрон аст ё шакли дигар дорад ({where})',
  'rates.no-rates': 'дар ҷавоб қурб нест',
  'rates.other-day': 'қурбҳои {asked} пурсида шуданд, дар ҷавоб қурбҳои {day} омаданд',
  'rates.late': 'навтарин қурбҳои нашршуда аз {day} мебошанд',
  'rates.not-fetched': 'аз {day} инҷониб касе онҳоро нагирифтааст',
  'rates.not-a-day': '«{day}» сана нест',
  'rates.future': 'дар он қурбҳои рӯзи оянда ҳастанд ({day})',
  'rates.too-early': 'дар он қурбҳои {day} ҳастанд, ки пеш аз {first} аст',
  'rates.not-a-rate': 'қурби {currency} дар {day} сифр аст ё адад нест',
  'rates.twice': '{currency} дар {day} ду қурб дорад',
  'rates.wrong-pivot': 'қурби {currency} дар {day} нисбат ба пули манбаъ нест',
  'rates.no-dollar': 'дар {day} қурби доллари ИМА нест, ки миёнаи моҳ аз рӯи он ҳисоб мешавад',
  'rates.shrunk':
    'дар {day} {count, plural, one {# асъор} other {# асъор}} ҳаст, рӯзи пеш бошад {before, plural, one {# асъор} other {# асъор}} буд',
  'rates.leap-of': 'қурби {currency} барои як {base} дар {day} якбора аз {before} ба {rate} тағйир меёбад',
  'rates.contradicts': 'қурби {currency} дар {day} аз қурби нигоҳдошташуда фарқ мекунад',
  'note.rates-stale':
    'Қурбҳои {source} бо {newest} ба охир мерасанд ва навтараш қабул намешавад: {why}. Интиқолҳо ва моҳҳои баъди он рӯз аз рӯи қурбҳои кӯҳнатар ҳисоб мешаванд ё қурб надоранд. Бо фармони remit rates list санҷед ва камбудиро бор кунед.',
  'note.rates-never':
    'Қурбҳои {source}, ки давр ном мебарад, нестанд: {why}. Маблағҳо бо асъори дигар номаълуманд. Онҳоро бо remit rates бор кунед.',
  'note.rates-none-yet': 'ҳанӯз ҳеҷ қурб бор нашудааст',
  'note.rare': 'ном бурда намешавад: ҳар яке дар камтар аз {least} мусоҳиба',
  'note.and-rare': '{names} ва дигарҳое, ки ном бурда намешаванд: ҳар яке дар камтар аз {least} мусоҳиба',
} as const satisfies Record<keyof typeof english, string>;
