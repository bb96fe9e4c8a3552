/** What every page says, and pages that say why there is nothing to see, in Russian. */
import type { pages as english } from '../en/pages.ts';

export const pages = {
  'pages.skip': 'Перейти к содержанию',
  'pages.main': 'Главное меню',
  'pages.languages': 'Язык',
  'pages.javascript': 'Для этой анкеты нужен JavaScript. Включите его в браузере и откройте этот адрес снова.',
  'pages.notFound': 'Не найдено',
  'pages.nothingHere': 'Здесь ничего нет',
  'pages.tellNumber': 'Если это повторится, сообщите администратору этот номер: {request}',
  'pages.bad-parameter.heading': 'Адрес неполный',
  'pages.bad-parameter.advice':
    'Часть адреса пуста, слишком длинна или не читается. Проверьте ссылку, которую вам дали.',
  'pages.not-found.heading': 'Здесь ничего нет',
  'pages.not-found.advice': 'По этому адресу нет страницы. Проверьте ссылку, которую вам дали.',
  'pages.method-not-allowed.heading': 'Так этот адрес открыть нельзя',
  'pages.method-not-allowed.advice': 'Вернитесь на предыдущую страницу и загрузите её снова.',
  'pages.unexpected.heading': 'Произошла ошибка',
  'pages.unexpected.advice': 'Это не ваша вина. Вернитесь и попробуйте ещё раз; всё отправленное ранее в сохранности.',
  'pages.sign-in-unavailable.heading': 'Сейчас недоступно',
  'pages.sign-in-unavailable.advice':
    'Служба входа не отвечает. С вашей учётной записью всё в порядке. Загрузите эту страницу снова через минуту.',
  'pages.store-unavailable.heading': 'Сейчас недоступно',
  'pages.store-unavailable.advice':
    'Хранилище не отвечает. Ничего из отправленного не потеряно. Загрузите эту страницу снова через минуту.',
  'pages.study-unreadable.heading': 'Эта анкета сейчас недоступна',
  'pages.study-unreadable.advice':
    'Её сохранённое описание изменено. Ничего из отправленного не потеряно. Сообщите администратору, который должен её восстановить, и загрузите эту страницу позже.',
  'pages.store-full.heading': 'Сейчас нет места',
  'pages.store-full.advice':
    'Диск хранилища заполнен. Ничего из отправленного не потеряно и доступно для чтения; сообщите администратору.',

  'signIn.title': 'Вход',
  'signIn.refused':
    'Этот адрес для входа больше не действует: он срабатывает один раз и в течение ограниченного времени. Попросите новый.',
  'signIn.terminal':
    'Откройте адрес панели, который терминал напечатал при запуске платформы. В нём содержится ключ для однократного входа; сеанс действует двенадцать часов.',
  'signIn.lost':
    'Адрес потерян или уже использован? Выполните {command} на том же компьютере: команда напечатает новый.',
  'signIn.button': 'Войти в панель',
  'signIn.again': 'Войти снова',
  'signIn.not': 'Вход не выполнен',
  'signIn.notHeading': 'Вы не вошли',
  'signIn.notBegunHere': 'Вход начат не в этом браузере или более десяти минут назад.',
  'signIn.notLetIn': 'Страница входа вас не пропустила. Если это повторится, сообщите администратору.',
  'signIn.noAnswer': 'Страница входа не отвечает. С вашей учётной записью всё в порядке; попробуйте чуть позже.',
  'signIn.notValid': 'Ответ страницы входа больше не действителен.',
  'signIn.noRole': 'У вашей учётной записи ещё нет роли. Попросите администратора назначить её.',
  'signIn.out': 'Выход выполнен',
  'signIn.outHeading': 'Здесь вы вышли',
  'signIn.outThere': 'Выйти и на странице входа',
} satisfies Readonly<Record<keyof typeof english, string>>;
