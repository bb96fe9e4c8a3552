/** What staff can do about a warning of a release, in Ukrainian: it follows the sentence of the same name, `advice.x` that of `note.x`, where staff read it. */
import type { advice as english } from '../en/advice.ts';

export const advice = {
  'advice.psu-not-in-frame': 'Виправте ПОВ або додайте ці місця до основи.',
  'advice.psu-stood-in': 'Якщо можливо, проведіть інтервʼю і там.',
  'advice.psu-missed':
    'Проведіть там інтервʼю, обʼєднайте їхні страти з іншими або задайте для psuWithoutInterviews значення spread.',
  'advice.psu-empty': 'Перевірте результати цих відвідувань.',
  'advice.no-categories-calibrate': 'Укажіть {variable} у calibrate.',
  'advice.below-zero': 'Задайте межі (bounds).',
  'advice.units-unknown': 'Додайте кількість одиниць до основи вибірки або кількість подорожніх до інтервʼю.',
  'advice.shift-uncounted': 'Внесіть підрахунки.',
  'advice.shift-counts-differ': 'Виправте підрахунки.',
  'advice.shift-overfull': 'Виправте підрахунки.',
  'advice.both-directions': 'Наступного разу опитуйте в одному напрямку.',
  'advice.crossings-capped':
    'Перевірте ці інтервʼю; якщо відповіді правильні, збільште crossingsCap у налаштуваннях раунду.',
  'advice.crossings-unknown': 'Уточніть у них кількість поїздок, якщо це ще можливо.',
  'advice.repeated-units': 'Перевірте, чи немає повторів.',
  'advice.benchmarks-lacking': 'Додайте їх командою remit benchmark import.',
  'advice.population-apart':
    'Перевірте, чи не подано населення в тисячах і чи охоплюють ваги й основа вибірки всю країну.',
  'advice.remittances-apart':
    'Перевірте одиницю зовнішнього показника (тисяча, мільйон чи мільярд) і чи охоплюють ваги й основа вибірки всю країну.',
  'advice.migrants-apart':
    'Перевірте, чи не подано кількість мігрантів у тисячах і чи враховано всі країни, де вони живуть.',
  'advice.benchmark-of-other-year': 'Додайте показник за {wanted} рік, коли він зʼявиться.',
  'advice.benchmark-without-rate': 'Додайте до раунду курси за {year} рік.',
  'advice.benchmark-incomes-lacking': 'Додайте його командою remit benchmark import.',
  'advice.tables-not-compared':
    'Якщо один із випусків зроблено давнішою версією платформи, опублікуйте обидва раунди заново.',
  'advice.codes-not-compared':
    'Якщо це одне місце або одна відповідь під двома кодами, дайте їм один код в обох раундах і опублікуйте обидва заново; якщо в одному з раундів про це ніхто не сказав, робити нічого не треба.',
  'advice.frames-disagree': 'Порівняйте обидва рядки цієї частини та перевірте, як розуміли запитання про неї.',
  'advice.combined-in-all':
    'Коридори та складники є в таблицях кожного обстеження. Додавати їх за двома обстеженнями не можна: більшість грошей порахували б двічі.',
  'advice.combined-by-corridor':
    'Складники та відправники є в таблицях кожного обстеження. Додавати їх за двома обстеженнями не можна: більшість грошей порахували б двічі.',
  'advice.single-psu': 'Проведіть інтервʼю в другому місці або обʼєднайте страту з подібною.',
  'advice.no-exchange-rate': 'Додайте курси до опису раунду.',
  'advice.rare': 'Їх назве remit rates needed – лише для працівників.',
  'advice.and-rare': 'Їх назве remit rates needed – лише для працівників.',
  'advice.period-rates':
    'Додайте курси цих місяців до опису раунду (exchangeRates) або вкажіть джерело щоденних курсів (rateSource) і опублікуйте знову.',
  'advice.transfers-without-rate':
    'Додайте курси цих місяців до опису раунду (exchangeRates) або вкажіть джерело щоденних курсів (rateSource) і опублікуйте знову.',
  'advice.unanswered': 'Перепитайте або задайте в раунді імпутацію (settings.imputation).',
  'advice.not-imputed': 'Дозвольте більші класи або менше донорів у settings.imputation раунду.',
  'advice.imputed-without-replicates': 'Виправте settings.weighting раунду.',
  'advice.factor-unknown': 'Доповніть {variable} у цих інтервʼю.',
  'advice.factor-negative': 'Виправте {variable} у цих інтервʼю або формулу, за якою його обчислено.',
  'advice.parts-exceed-whole': 'Перевірте обмінні курси раунду та ці інтервʼю.',
  'advice.incomplete': 'Опитайте ще раз або використовуйте середні.',
  'advice.no-tables': 'Додайте таблиці до нової версії обстеження.',
  'advice.not-computed': 'Причина: {why}. Усуньте її й опублікуйте знову.',
  'advice.lacking-columns':
    'Бракує: {names}. Імпортуйте {count, plural, one {її} few {їх} many {їх} other {їх}} або задайте в раунді версію обстеження без {count, plural, one {неї} few {них} many {них} other {них}}.',
  'advice.empty-table': 'Перевірте, чи мають інтервʼю ваги та відповіді на запитання цих таблиць.',
  'advice.empty-breakdown':
    'Можуть допомогти нові інтервʼю; інакше вилучіть цей розподіл із наступної версії дослідження.',
  'advice.repeated-contacts': 'Ухваліть рішення щодо них: remit registrant duplicates.',
  'advice.few-repeated-contacts': 'Ухваліть рішення щодо них: remit registrant duplicates.',
  'advice.repeated-names': 'Ухваліть рішення щодо них: remit registrant duplicates.',
  'advice.few-repeated-names': 'Ухваліть рішення щодо них: remit registrant duplicates.',
  'advice.registrants-set-aside': 'Нічого робити не треба; remit registrant put-back знову враховує запис.',
  'advice.few-registrants-set-aside': 'Нічого робити не треба; remit registrant put-back знову враховує запис.',
  'advice.earlier-version':
    'Їх враховано, невідоме показано як невідоме. Нехай інтерв’юери знову відкриють посилання: нові інтерв’ю підуть за нинішньою версією.',
  'advice.corrected': 'Якщо їх багато, подивіться, чиї вони: інтерв’юеру може знадобитися допомога.',
  'advice.outside-round': 'Перевірте годинники пристроїв і чи належать відповіді до цього раунду.',
  'advice.period-unfinished': 'Опублікуйте знову, коли він закінчиться, а доти називайте показники попередніми.',
  'advice.answers-outside-period': 'Виправте звітний період раунду або перенесіть ці відповіді до їхнього раунду.',
  'advice.unlikely-answers': 'Перевірте їх.',
  'advice.stock-untold': 'Опитайте більше людей, які там живуть, або продовжте польові роботи.',
  'advice.stock-exceeded':
    'Перевірте, як зрозуміли запитання про реєстр, ваги і чи всі зареєстровані є в реєстрі: хто не погодився на статистику, не враховується.',
  'advice.calibrated-without':
    'Запросіть тих, хто там живе, зареєструватися або читайте ці показники як такі, що стосуються інших країн.',
  'advice.calibrated-outside': 'Завантажте чисельність для країн, яких бракує (`remit benchmark import`).',
  'advice.calibrated-below': 'Перевірте одиницю й рік чисельності та чи названо всі класи статі й віку.',
  'advice.volume-without-price': 'Зберіть там ціни.',
  'advice.firms-unlisted': 'Перевірте, чи це не та сама фірма в іншому написанні.',
  'advice.quotes-refused': 'Див. refused-prices.csv; виправте курс чи валюту виплати або змініть marginBounds.',
  'advice.transfers-refused': 'Див. refused-prices.csv; виправте курси раунду або ці інтервʼю чи задайте marginBounds.',
  'advice.rate-doubt': 'Перевірте його та виправте в описі раунду або в його джерелі (remit rates).',
  'advice.rows-withheld': 'Більший поділ або більше інтервʼю відкриє більше рядків.',
  'advice.rows-withheld-whole':
    'Щоб їх було показано, приберіть з іншої таблиці частину з найменшою кількістю відповідей (нова версія дослідження) або опитайте більше таких людей.',
  'advice.category-without-sample': 'Обʼєднайте її з іншою.',
  'advice.not-converged': 'Обʼєднайте дрібні категорії, перевірте підсумки або розширте межі.',
  'advice.no-solution': 'Перевірте їх, розширте межі або обʼєднайте категорії.',
  'advice.no-respondents': 'Обʼєднайте його з іншим.',
  'advice.class-unknown': 'Виберіть те, що відомо й про тих, хто не відповів.',
  'advice.not-answered': 'Опитайте ще раз або виберіть запитання, на яке відповідають усі.',
  'advice.step-not-done': 'Виправте settings.weighting в описі раунду.',
  'advice.step-usual-classes': 'Виправте settings.weighting в описі раунду.',
  'absent-advice.empty-table': 'Перевірте, чи мають інтервʼю ваги та відповіді на потрібні запитання.',
  'absent-advice.not-computed': 'Причину вказано в попередженнях цього випуску.',
} as const satisfies Record<keyof typeof english, string>;
