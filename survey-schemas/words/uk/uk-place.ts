/** What the review of a form says where its round asks for the place of an interview, in Ukrainian. `{here}` is “on this phone” or “on this computer”, in that language. */
import type { place as english } from '../en/en-place.ts';

export const place = {
  'place.title': 'Де відбувалося це інтерв’ю',
  'place.ask':
    'Запитайте людину: чи можна надіслати разом з інтерв’ю і місце, де воно відбувалося? Його буде округлено {here} приблизно до {size}, і нічого точнішого не зберігається. Якщо людина не згодна, не додавайте місця: інтерв’ю однаково зараховується.',
  'place.km': '{count} км',
  'place.m': '{count} м',
  'place.add': 'Людина згодна: додати місце',
  'place.looking': 'Визначаємо місце …',
  'place.noted': 'Буде надіслано разом з інтерв’ю: {latitude}, {longitude}, з округленням приблизно до {size}.',
  'place.remove': 'Не надсилати місця',
  'place.removed': 'Місце не буде надіслано.',
  'place.denied':
    'Браузеру не дозволено повідомляти, де він перебуває, або визначення місця вимкнено. Інтерв’ю можна завершити й без місця.',
  'place.noSignal': 'Місце визначити не вдалося. Спробуйте ще раз просто неба або завершіть без нього.',
  'place.late': 'Місце визначається надто довго. Спробуйте ще раз просто неба або завершіть без нього.',
  'place.coarse':
    'Місце визначено лише приблизно до {size}: це надто грубо. Спробуйте ще раз просто неба або завершіть без нього.',
  'place.unable':
    'Цей браузер не вміє визначати місце; це може сучасний браузер за адресою, що починається з https. Інтерв’ю можна завершити й без місця.',
} satisfies Readonly<Record<keyof typeof english, string>>;
