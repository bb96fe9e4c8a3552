/** Further words that people search long lists by, in English: by standard or list, then by code. Nothing shows them. */
import { namesByCode } from '../names-by-code.ts';

export const synonyms = {
  region: namesByCode(`
AE UAE, Emirates, Dubai, Abu Dhabi
BA Bosnia
BY Belarus, Belorussia
CZ Czech Republic
DE Federal Republic of Germany, FRG
GB UK, United Kingdom, Britain, England, Scotland, Wales
KG Kyrgyz Republic, Kirghizia
KR South Korea
KZ Kazakstan
MK Macedonia
MD Moldavia, Republic of Moldova
NL Holland
RU Russian Federation, RF
SA Saudi
TJ Tadzhikistan
TR Turkey, Türkiye
US USA, United States, America
XK Kosova
`),
  occupation_unit: namesByCode(`
2211 doctor, GP, physician
2212 doctor, surgeon, specialist
2221 nurse
2341 teacher, primary school
2330 teacher, secondary school
2512 programmer, developer, software engineer, IT
5120 cook, chef
5131 waiter, waitress
5141 hairdresser, barber, stylist
5223 shop assistant, seller, salesman
5244 call centre, telesales
5311 nanny, babysitter, au pair
5321 carer in hospital, ward assistant
5322 carer, care of the elderly, badante
5414 guard, watchman, security
6130 farmer
7112 mason, bricklayer
7115 carpenter, joiner
7126 plumber, pipe fitter
7127 air conditioning, refrigeration
7131 painter, plasterer, decorator
7212 welder
7231 car mechanic, garage
7411 electrician
7531 tailor, dressmaker
7512 baker, pastry cook
8153 seamstress, sewing, garment factory
8322 taxi, driver of a car or van
8332 lorry driver, truck driver, long distance
8342 excavator, digger driver, crane
9111 housemaid, domestic worker, cleaner at home
9112 cleaner, offices, hotels
9211 farm worker, harvest, fruit picker
9312 road worker, ditches
9313 builder, construction worker, labourer
9321 packer, warehouse
9333 loader, porter, freight
9334 shelf filler, stocker
9412 kitchen helper, dishwasher
9621 courier, delivery, messenger
`),
};
