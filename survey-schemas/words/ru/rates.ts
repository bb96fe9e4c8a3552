/** What keeps exchange rates of a source out, in Russian. */
import type { rates as english } from '../en/rates.ts';

export const rates = {
  'rates.unreachable': 'источник недоступен',
  'rates.too-slow':
    'ответ занял более {seconds, plural, one {# секунды} few {# секунд} many {# секунд} other {# секунды}}',
  'rates.status': 'источник ответил ошибкой (HTTP {status})',
  'rates.redirected': 'источник перенаправил на другой сервер ({host})',
  'rates.in-circles':
    'источник перенаправил с одного своего адреса на другой более {count, plural, one {# раза} few {# раз} many {# раз} other {# раза}}',
  'rates.wrong-type': 'тип ответа ({type}) не тот, в котором публикуются курсы',
  'rates.too-large': 'ответ больше {bytes} байт',
  'rates.cut-off': 'ответ оборвался',
  'rates.not-readable': 'ответ повреждён или имеет другой формат ({where})',
  'rates.no-rates': 'в ответе нет курсов',
  'rates.other-day': 'запрошены курсы за {asked}, а в ответе – за {day}',
  'rates.late': 'последние опубликованные курсы – за {day}',
  'rates.not-fetched': 'курсы никто не загружал с {day}',
  'rates.not-a-day': '«{day}» – не дата',
  'rates.future': 'в ответе есть курсы за будущий день ({day})',
  'rates.too-early': 'в ответе есть курсы за {day}, раньше {first}',
  'rates.not-a-rate': 'курс {currency} за {day} равен нулю или не является числом',
  'rates.twice': '{currency}: два курса за {day}',
  'rates.wrong-pivot': 'курс {currency} за {day} дан не к валюте источника',
  'rates.no-dollar': 'за {day} нет курса доллара США, по которому считаются средние за месяц',
  'rates.shrunk':
    'за {day} есть {count, plural, one {# валюта} few {# валюты} many {# валют} other {# валюты}}, а днём раньше – {before, plural, one {# валюта} few {# валюты} many {# валют} other {# валюты}}',
  'rates.leap-of': 'курс {currency} за одну единицу {base} скачком меняется с {before} на {rate} ({day})',
  'rates.contradicts': 'курс {currency} за {day} отличается от сохранённого',
  'note.rates-stale':
    'Обменные курсы источника {source} заканчиваются {newest}, более новые не приняты: {why}. Переводы и месяцы после этого дня пересчитаны по более старым курсам или остались без курса. Проверьте командой remit rates list и загрузите недостающее.',
  'note.rates-never':
    'Нет обменных курсов источника {source}, указанного в раунде: {why}. Суммы в других валютах неизвестны. Загрузите курсы командой remit rates.',
  'note.rates-none-yet': 'курсы ещё не загружались',
  'note.rare': 'не названы: каждая – менее чем в {least} интервью',
  'note.and-rare': '{names} и другие, которые не названы: каждая – менее чем в {least} интервью',
} as const satisfies Record<keyof typeof english, string>;
