/** What staff can do about a warning of a release, in Russian: it follows the sentence of the same name, `advice.x` that of `note.x`, where staff read it. */
import type { advice as english } from '../en/advice.ts';

export const advice = {
  'advice.psu-not-in-frame': 'Исправьте ПЕВ или добавьте эти места в основу.',
  'advice.psu-stood-in': 'Если возможно, проведите интервью и там.',
  'advice.psu-missed':
    'Проведите там интервью, объедините их слои с другими или задайте для psuWithoutInterviews значение spread.',
  'advice.psu-empty': 'Проверьте результаты этих посещений.',
  'advice.no-categories-calibrate': 'Укажите {variable} в calibrate.',
  'advice.below-zero': 'Задайте границы (bounds).',
  'advice.units-unknown': 'Добавьте число единиц в основу выборки или число путешественников в интервью.',
  'advice.shift-uncounted': 'Внесите подсчёты.',
  'advice.shift-counts-differ': 'Исправьте подсчёты.',
  'advice.shift-overfull': 'Исправьте подсчёты.',
  'advice.both-directions': 'В следующий раз опрашивайте в одном направлении.',
  'advice.crossings-capped': 'Проверьте эти интервью; если ответы верны, увеличьте crossingsCap в настройках раунда.',
  'advice.crossings-unknown': 'Уточните у них число поездок, если это ещё возможно.',
  'advice.repeated-units': 'Проверьте, нет ли повторов.',
  'advice.benchmarks-lacking': 'Добавьте их командой remit benchmark import.',
  'advice.population-apart':
    'Проверьте, не дано ли население в тысячах и относятся ли веса и основа выборки ко всей стране.',
  'advice.remittances-apart':
    'Проверьте единицу внешнего показателя (тысяча, миллион или миллиард) и относятся ли веса и основа выборки ко всей стране.',
  'advice.migrants-apart': 'Проверьте, не дано ли число мигрантов в тысячах и учтены ли все страны, где они живут.',
  'advice.benchmark-of-other-year': 'Добавьте показатель за {wanted} год, когда он появится.',
  'advice.benchmark-without-rate': 'Добавьте в раунд курсы за {year} год.',
  'advice.benchmark-incomes-lacking': 'Добавьте его командой remit benchmark import.',
  'advice.tables-not-compared':
    'Если один из выпусков сделан прежней версией платформы, опубликуйте оба раунда заново.',
  'advice.codes-not-compared':
    'Если это одно место или один ответ под двумя кодами, дайте им один код в обоих раундах и опубликуйте оба заново; если в одном из раундов о нём никто не сообщил, делать ничего не нужно.',
  'advice.frames-disagree': 'Сравните обе строки этой части и проверьте, как понимали вопросы о ней.',
  'advice.combined-in-all':
    'Коридоры и компоненты есть в таблицах каждого исследования. Складывать их по двум исследованиям нельзя: большая часть денег посчиталась бы дважды.',
  'advice.combined-by-corridor':
    'Компоненты и отправители есть в таблицах каждого исследования. Складывать их по двум исследованиям нельзя: большая часть денег посчиталась бы дважды.',
  'advice.single-psu': 'Проведите интервью во втором месте или объедините слой с похожим.',
  'advice.no-exchange-rate': 'Добавьте курсы в описание раунда.',
  'advice.rare': 'Их назовёт remit rates needed – только для сотрудников.',
  'advice.and-rare': 'Их назовёт remit rates needed – только для сотрудников.',
  'advice.period-rates':
    'Добавьте курсы этих месяцев в описание раунда (exchangeRates) или укажите источник ежедневных курсов (rateSource) и опубликуйте снова.',
  'advice.transfers-without-rate':
    'Добавьте курсы этих месяцев в описание раунда (exchangeRates) или укажите источник ежедневных курсов (rateSource) и опубликуйте снова.',
  'advice.unanswered': 'Переспросите или задайте в раунде импутацию (settings.imputation).',
  'advice.not-imputed': 'Разрешите более крупные классы или меньше доноров в settings.imputation раунда.',
  'advice.imputed-without-replicates': 'Исправьте settings.weighting раунда.',
  'advice.factor-unknown': 'Дополните {variable} в этих интервью.',
  'advice.factor-negative': 'Исправьте {variable} в этих интервью или формулу, по которой он считается.',
  'advice.parts-exceed-whole': 'Проверьте обменные курсы раунда и эти интервью.',
  'advice.incomplete': 'Опросите ещё раз или используйте средние.',
  'advice.no-tables': 'Добавьте таблицы в новую версию обследования.',
  'advice.not-computed': 'Причина: {why}. Устраните её и опубликуйте снова.',
  'advice.lacking-columns':
    'Чего нет: {names}. Импортируйте {count, plural, one {её} few {их} many {их} other {их}} или задайте в раунде версию обследования без {count, plural, one {неё} few {них} many {них} other {них}}.',
  'advice.empty-table': 'Проверьте, есть ли у интервью веса и ответы на вопросы этих таблиц.',
  'advice.empty-breakdown':
    'Могут помочь новые интервью; иначе исключите эту разбивку из следующей версии исследования.',
  'advice.repeated-contacts': 'Примите решение о них: remit registrant duplicates.',
  'advice.few-repeated-contacts': 'Примите решение о них: remit registrant duplicates.',
  'advice.repeated-names': 'Примите решение о них: remit registrant duplicates.',
  'advice.few-repeated-names': 'Примите решение о них: remit registrant duplicates.',
  'advice.registrants-set-aside':
    'Ничего делать не нужно; remit registrant put-back снова включает запись в показатели.',
  'advice.few-registrants-set-aside':
    'Ничего делать не нужно; remit registrant put-back снова включает запись в показатели.',
  'advice.earlier-version':
    'Они учитываются, неизвестное показано как неизвестное. Пусть интервьюеры снова откроют ссылку: новые интервью пойдут по нынешней версии.',
  'advice.corrected': 'Если их много, посмотрите, чьи они: интервьюеру может понадобиться помощь.',
  'advice.outside-round': 'Проверьте часы устройств и относятся ли ответы к этому раунду.',
  'advice.period-unfinished':
    'Опубликуйте снова, когда он закончится, а до тех пор называйте показатели предварительными.',
  'advice.answers-outside-period': 'Исправьте отчётный период раунда или перенесите эти ответы в их раунд.',
  'advice.unlikely-answers': 'Проверьте их.',
  'advice.stock-untold': 'Опросите больше людей, которые там живут, или продлите полевые работы.',
  'advice.stock-exceeded':
    'Проверьте, как был понят вопрос о реестре, веса и все ли зарегистрированные есть в реестре: кто не согласился на статистику, не учитывается.',
  'advice.calibrated-without':
    'Пригласите живущих там зарегистрироваться или читайте эти показатели как относящиеся к другим странам.',
  'advice.calibrated-outside': 'Загрузите численность для недостающих стран (`remit benchmark import`).',
  'advice.calibrated-below': 'Проверьте единицу и год численности и названы ли все классы пола и возраста.',
  'advice.volume-without-price': 'Соберите там цены.',
  'advice.firms-unlisted': 'Проверьте, не та же ли это фирма в другом написании.',
  'advice.quotes-refused': 'См. refused-prices.csv; исправьте курс или валюту выплаты либо измените marginBounds.',
  'advice.transfers-refused':
    'См. refused-prices.csv; исправьте курсы раунда или эти интервью либо задайте marginBounds.',
  'advice.rate-doubt': 'Проверьте его и исправьте в описании раунда или в его источнике (remit rates).',
  'advice.rows-withheld': 'Более крупная разбивка или большее число интервью откроет больше строк.',
  'advice.rows-withheld-whole':
    'Чтобы они были показаны, уберите из другой таблицы часть с наименьшим числом ответов (новая версия исследования) или опросите больше таких людей.',
  'advice.category-without-sample': 'Объедините её с другой.',
  'advice.not-converged': 'Объедините мелкие категории, проверьте итоги или расширьте пределы.',
  'advice.no-solution': 'Проверьте их, расширьте пределы или объедините категории.',
  'advice.no-respondents': 'Объедините его с другим.',
  'advice.class-unknown': 'Выберите то, что известно и о неответивших.',
  'advice.not-answered': 'Опросите ещё раз или выберите вопрос, на который отвечают все.',
  'advice.step-not-done': 'Исправьте settings.weighting в описании раунда.',
  'advice.step-usual-classes': 'Исправьте settings.weighting в описании раунда.',
  'absent-advice.empty-table': 'Проверьте, есть ли у интервью веса и ответы на нужные вопросы.',
  'absent-advice.not-computed': 'Причина указана в предупреждениях этого выпуска.',
} as const satisfies Record<keyof typeof english, string>;
