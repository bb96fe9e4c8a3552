/** What keeps exchange rates of a source out, in Ukrainian. */
import type { rates as english } from '../en/rates.ts';

export const rates = {
  'rates.unreachable': 'джерело недоступне',
  'rates.too-slow':
    'відповідь тривала понад {seconds, plural, one {# секунду} few {# секунди} many {# секунд} other {# секунди}}',
  'rates.status': 'джерело відповіло помилкою (HTTP {status})',
  'rates.redirected': 'джерело переспрямувало на інший сервер ({host})',
  'rates.in-circles':
    'джерело переспрямувало з однієї своєї адреси на іншу понад {count, plural, one {# раз} few {# рази} many {# разів} other {# раза}}',
  'rates.wrong-type': 'тип відповіді ({type}) не той, у якому публікуються курси',
  'rates.too-large': 'відповідь більша за {bytes} байт',
  'rates.cut-off': 'відповідь обірвалася',
  'rates.not-readable': 'відповідь пошкоджена або має інший формат ({where})',
  'rates.no-rates': 'у відповіді немає курсів',
  'rates.other-day': 'запитано курси за {asked}, а у відповіді – за {day}',
  'rates.late': 'останні опубліковані курси – за {day}',
  'rates.not-fetched': 'курсів ніхто не завантажував з {day}',
  'rates.not-a-day': '«{day}» – не дата',
  'rates.future': 'у відповіді є курси за майбутній день ({day})',
  'rates.too-early': 'у відповіді є курси за {day}, раніше {first}',
  'rates.not-a-rate': 'курс {currency} за {day} дорівнює нулю або не є числом',
  'rates.twice': '{currency}: два курси за {day}',
  'rates.wrong-pivot': 'курс {currency} за {day} подано не до валюти джерела',
  'rates.no-dollar': 'за {day} немає курсу долара США, за яким обчислюють середні за місяць',
  'rates.shrunk':
    'за {day} є {count, plural, one {# валюта} few {# валюти} many {# валют} other {# валюти}}, а днем раніше – {before, plural, one {# валюта} few {# валюти} many {# валют} other {# валюти}}',
  'rates.leap-of': 'курс {currency} за одну одиницю {base} стрибком змінюється з {before} на {rate} ({day})',
  'rates.contradicts': 'курс {currency} за {day} відрізняється від збереженого',
  'note.rates-stale':
    'Обмінні курси джерела {source} закінчуються {newest}, новіших не прийнято: {why}. Перекази й місяці після цього дня перераховано за давнішими курсами, або вони залишилися без курсу. Перевірте командою remit rates list і завантажте те, чого бракує.',
  'note.rates-never':
    'Немає обмінних курсів джерела {source}, зазначеного в раунді: {why}. Суми в інших валютах невідомі. Завантажте курси командою remit rates.',
  'note.rates-none-yet': 'курсів ще не завантажували',
  'note.rare': 'не названо: кожна – менш як у {least} інтервʼю',
  'note.and-rare': '{names} та інші, яких не названо: кожна – менш як у {least} інтервʼю',
} as const satisfies Record<keyof typeof english, string>;
