/** Titles of the problems that the HTTP faces answer, in Russian. */
import type { problems as english } from '../en/problems.ts';

export const problems = {
  'problems.malformed-json': 'Тело запроса не является корректным JSON в кодировке UTF-8.',
  'problems.bad-parameter': 'Часть адреса имеет недопустимый вид.',
  'problems.not-signed-in': 'Нужен действительный токен: он отсутствует, просрочен или выдан не нами.',
  'problems.out-of-scope': 'Этот токен такого не разрешает.',
  'problems.not-found': 'По этому адресу ничего нет.',
  'problems.unknown-round': 'Такого раунда нет.',
  'problems.round-not-open': 'Этот раунд ещё не открыт; ничего не сохранено.',
  'problems.unknown-release': 'Такого выпуска нет.',
  'problems.method-not-allowed': 'Этот адрес не принимает такой метод.',
  'problems.response-id-reused':
    'Этот идентификатор уже занят другим ответом. Оба сохранены для проверки; для нового ответа создайте новый идентификатор.',
  'problems.erased': 'Эта запись удалена по просьбе человека; повторно она не сохраняется.',
  'problems.round-closing':
    'Этот раунд больше не принимает нового; начатое до его закрытия ещё может прийти. Ничего не сохранено.',
  'problems.round-closed': 'Этот раунд закрыт; ничего не сохранено. Сохраните ответы и узнайте, откроют ли его снова.',
  'problems.body-too-large': 'Тело запроса больше 256 КБ.',
  'problems.not-json': 'Тело запроса должно передаваться как application/json.',
  'problems.encoded-body': 'Тело запроса должно передаваться как есть, без сжатия вроде gzip.',
  'problems.faulty-body': 'Тело запроса нарушает правила анкеты; ничего не сохранено.',
  'problems.unexpected': 'На нашей стороне произошла ошибка; ничего не подтверждено.',
  'problems.sign-in-unavailable':
    'Сейчас нельзя установить, кто обращается. С токеном всё в порядке; отправьте запрос позже.',
  'problems.store-unavailable': 'Хранилище не отвечает; ничего не сохранено. Отправьте запрос позже.',
  'problems.study-unreadable':
    'Сохранённое описание этого обследования изменено, по нему нельзя ничего проверить; ничего не сохранено. Сохраните ответы, отправьте их позже и сообщите администратору: обследование нужно восстановить.',
  'problems.store-full':
    'Хранилище заполнено; ничего не сохранено, сохранённое ранее доступно для чтения. Отправьте запрос позже.',
} satisfies Readonly<Record<keyof typeof english, string>>;
