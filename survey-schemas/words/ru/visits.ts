/** What the pages for enumerators and for people who register say around the questionnaire, in Russian. */
import type { visits as english } from '../en/visits.ts';

export const visits = {
  'collect.title': 'Интервью',
  'collect.application': 'Интервью',
  'collect.validUntil': 'ссылка действует до: {time}',
  'collect.incomplete': 'Адрес неполный',
  'collect.incompleteAdvice':
    'Не хватает части после знака #. Откройте ссылку целиком, как её вам дали, или попросите её ещё раз.',
  'collect.notAllowed': 'Эта ссылка не работает',
  'collect.notAllowedAdvice':
    'Срок её действия истёк, она отозвана или предназначена для другой анкеты. Попросите у координатора новую; сохранённое на этом устройстве остаётся и уйдёт вместе с ней.',
  'collect.notOpen': 'Этот раунд ещё не открыт',
  'collect.notOpenAdvice': 'Откройте эту ссылку снова, когда начнётся полевая работа.',
  'collect.closed': 'Этот раунд закрыт',
  'collect.closedAdvice':
    'Интервью больше не принимаются. Сохранённое на этом устройстве остаётся; если что-то не отправлено, сообщите координатору.',
  'collect.unreachable': 'Нет связи',
  'collect.unreachableAdvice': 'Откройте эту ссылку снова, когда появится сигнал.',
  'collect.notLoaded': 'Не удалось загрузить анкету',
  'collect.notLoadedAdvice': 'Загрузите страницу ещё раз, когда появится связь.',

  'registry.title': 'Регистрация',
  'registry.heading': 'Регистрация в реестре диаспоры',
  'registry.none': 'По этому адресу нет открытой регистрации. Проверьте ссылку, которую вам дали.',
  'registry.closedTitle': 'Регистрация закрыта',
  'registry.closed': 'Эта регистрация закрыта',
  'registry.closedAdvice': 'Новые записи не принимаются. Все, кто зарегистрировался раньше, остаются в реестре.',
  'registry.lead':
    'Для тех, кто живёт за границей и чувствует связь с родиной: {title}. Это займёт около десяти минут.',
  'registry.purposes': 'Для чего используются ваши ответы',
  'registry.purposesLead': 'О каждой цели вас спросят отдельно. Вы можете согласиться на одну и отказаться от другой.',
  'registry.purpose.registry':
    'Хранение вашей записи в реестре. Без этого ничего не отправляется и ничего не хранится.',
  'registry.purpose.statistics':
    'Статистика о людях за границей: сколько их, где они и что умеют. Узнать в ней никого нельзя.',
  'registry.purpose.news': 'Новости о программах для людей за границей.',
  'registry.purpose.crisis': 'Связь с вами, если там, где вы живёте, возникнет чрезвычайная ситуация.',
  'registry.purpose.matching': 'Сопоставление ваших навыков с тем, что ищут работодатели на родине.',
  'registry.purpose.contact':
    'Письма о наставничестве, об инвестициях или о возвращении: о каждом вас спросят отдельно.',
  'registry.rights':
    'Ваше имя и контакты хранятся отдельно от ваших ответов. В конце вы получите номер. По нему вы можете попросить пригласившую вас организацию показать, что она хранит, исправить это или удалить.',
  'registry.office': 'Кто спрашивает',
  'registry.kept': 'Сколько хранятся данные',
  'registry.contact': 'К кому обратиться',
  'registry.begin': 'Начать',
  'registry.notLoaded': 'Не удалось загрузить анкету',
  'registry.notLoadedAdvice': 'Загрузите страницу ещё раз, когда появится связь.',
} satisfies Readonly<Record<keyof typeof english, string>>;
