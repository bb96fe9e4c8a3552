/** What a page says while something is filled in, in Russian. `{here}` is «на этом телефоне» or «на этом компьютере». */
import type { filling as english } from '../en/filling.ts';

export const filling = {
  'filling.onPhone': 'на этом телефоне',
  'filling.onComputer': 'на этом компьютере',

  'filling.interview.begun': 'Интервью, начатое {time}',
  'filling.interview.receivedTitle': 'Получено',
  'filling.interview.receivedBody': 'Интервью получено и надёжно сохранено. На этом устройстве ничего не осталось.',
  'filling.interview.next': 'Следующее интервью',
  'filling.interview.asAnother': 'Отправить как другое интервью',
  'filling.interview.ifAnother':
    'Если это ответы другого интервью, отправьте их как отдельное. Если нет, оставьте их: они хранятся {here}, пока вы не удалите их из списка.',
  'filling.interview.elsewhere': 'Это интервью открыто в другой вкладке',
  'filling.interview.noneNew': 'Новые интервью в этом раунде больше не принимаются',
  'filling.entry.begun': 'Регистрация, начатая {time}',
  'filling.entry.receivedTitle': 'Вы зарегистрированы',
  'filling.entry.receivedBody':
    'Спасибо. Сохраните номер ниже: по нему вы можете попросить пригласившую вас организацию показать, исправить или удалить то, что вы сообщили. На этом устройстве ничего не осталось.',
  'filling.entry.next': 'Зарегистрировать другого человека',
  'filling.entry.asAnother': 'Отправить как другую регистрацию',
  'filling.entry.ifAnother':
    'Если это ответы другой регистрации, отправьте их как отдельную. Если нет, оставьте их: они хранятся {here}, пока вы не удалите их из списка.',
  'filling.entry.elsewhere': 'Эта регистрация открыта в другой вкладке',
  'filling.entry.noneNew': 'Новые регистрации в этом раунде больше не принимаются',
  'filling.nothingBegun': 'На этом устройстве ничего не начато: заканчивать и отправлять нечего.',
  'filling.noneNewAdvice':
    'То, что было начато на этом устройстве раньше, можно завершить и отправить: оно в списке здесь.',

  'filling.attention':
    '{count, plural, one {Требует внимания # ответ} few {Требуют внимания # ответа} many {Требуют внимания # ответов} other {Требуют внимания # ответа}}',

  'filling.held': 'Хранится {here}',
  'filling.draft': 'не завершено',
  'filling.unsent': 'сохранено {here}, ещё не отправлено',
  'filling.refused': 'не принято сервером; нужно исправить',
  'filling.refusedWhy': 'не принято сервером: {reason}',
  'filling.hasFaults': 'есть ошибки.',
  'filling.taken': 'на сервере под этим номером другие ответы; укажите, что это',
  'filling.setAside': 'отложено; хранится {here} и не отправляется',
  'filling.notThisLink': 'сохранено {here}; по этой ссылке отправить нельзя, нужна новая',
  'filling.notThisPlace': 'сохранено {here}; по этой ссылке отправить нельзя, нужна ссылка для {place}',
  'filling.tooLate': 'сохранено {here}; раунд это больше не принимает',
  'filling.download': 'Скачать файлом',
  'filling.goesOut': 'Всё, что ещё не отправлено, уйдёт само, когда появится связь и эта страница будет открыта.',
  'filling.delete': 'Удалить',
  'filling.continue': 'Продолжить',
  'filling.correct': 'Исправить',
  'filling.putAside': 'Отложить',
  'filling.sendOne': 'Отправить сейчас',
  'filling.sendAll': 'Отправить всё сейчас ({count})',
  'filling.deleteTaken': 'Удалить эти ответы с этого устройства? Сервер хранит их наряду с другими.',
  'filling.deleteUnsent': 'Удалить эти ответы с этого устройства? Они не были отправлены.',

  'filling.received': 'Получено',
  'filling.receipt': 'Номер квитанции',
  'filling.copy': 'Скопировать',
  'filling.copied': 'Скопировано',
  'filling.notCopied': 'Запишите: этот браузер не копирует',
  'filling.print': 'Напечатать',
  'filling.mail': 'Отправить по почте',
  'filling.notYetSent': 'Сохранено {here}, ещё не отправлено',
  'filling.tryAgain': 'Повторить попытку',
  'filling.unreachable': 'Нет связи, или сервер не отвечает. Ничего не потеряно: отправка повторится автоматически.',
  'filling.notAllowed':
    'По этой ссылке больше нельзя ничего отправить. Попросите новую и откройте её здесь: сохранённое уйдёт вместе с ней.',
  'filling.idReused': 'На сервере под этим номером уже есть другие ответы',
  'filling.bothKept': 'Хранятся оба варианта; какой из них учитывается, решает организация.',
  'filling.roundOver': 'Раунд это больше не принимает',
  'filling.roundOverAdvice':
    'Ответы хранятся {here}, их можно скачать. Если раунд откроют снова, они отправятся, когда вы откроете эту страницу.',
  'filling.showHeld': 'Показать, что хранится {here}',
  'filling.rejected': 'Сервер не принял ответы',
  'filling.rejectedAdvice':
    'Ответы хранятся {here} и в таком виде повторно не отправляются. Исправьте их или сообщите координатору.',
  'filling.sending': 'Отправка …',
  'filling.noRoom': 'Для этих ответов не хватает места {here}',
  'filling.noRoomAdvice': 'Не закрывайте эту страницу и завершите, когда появится связь.',
  'filling.neither': 'Не отправлено, и для сохранения не хватает места {here}',
  'filling.neitherAdvice': 'Не закрывайте эту страницу и завершите снова, когда появится связь.',
  'filling.nothingKept': 'Ничего не сохранено',
  'filling.declined': 'Вы не согласились на запись в реестре, поэтому ваши ответы не отправлены.',
  'filling.goOnThere': 'Продолжите там или сначала закройте ту вкладку.',
  'filling.clock': 'Часы {here} показывают неверно: {time}. Установите дату и время и завершите снова.',
  'filling.unknownVersion': 'На этой странице нет такой версии анкеты',
  'filling.unknownVersionAdvice': 'Загрузите страницу ещё раз; если не поможет, сообщите координатору.',
  'filling.notLasting': 'Это окно браузера ничего не хранит {here}: не закрывайте его, пока не увидите квитанцию.',
  'filling.unreadable':
    'Сохранено {here}, но больше не открывается: {count}. Браузер потерял ключ. Сообщите координатору.',
} satisfies Readonly<Record<keyof typeof english, string>>;
