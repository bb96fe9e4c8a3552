/* eslint-disable max-lines -- one line per code of the standard */
/** Occupations in Romanian (unit groups of ISCO-08; wording in the manner of CORM, the classification of Moldova). */
import { namesByCode } from '../../names-by-code.ts';

export const occupations = namesByCode(`
0110 Ofițeri ai forțelor armate
0210 Subofițeri ai forțelor armate
0310 Alte ocupații în forțele armate, soldați
1111 Membri ai corpului legislativ
1112 Funcționari superiori din administrația publică
1113 Conducători tradiționali și de sate
1114 Conducători ai organizațiilor obștești, politice și profesionale
1120 Directori generali și conducători de întreprinderi, instituții și organizații
1211 Conducători în domeniul financiar
1212 Conducători în domeniul resurselor umane
1213 Conducători în domeniul politicilor și planificării
1219 Alți conducători în domeniul afacerilor și administrativ
1221 Conducători în domeniul vânzărilor și marketingului
1222 Conducători în domeniul publicității și relațiilor publice
1223 Conducători în domeniul cercetării și dezvoltării
1311 Conducători în agricultură și silvicultură
1312 Conducători în piscicultură și pescuit
1321 Conducători în industria prelucrătoare
1322 Conducători în industria extractivă
1323 Conducători în construcții
1324 Conducători în aprovizionare, distribuție și asimilați
1330 Conducători în tehnologia informației și comunicațiilor
1341 Conducători în servicii de îngrijire a copiilor
1342 Conducători în servicii de sănătate
1343 Conducători în servicii de îngrijire a vârstnicilor
1344 Conducători în servicii de asistență socială
1345 Conducători în învățământ
1346 Conducători de filiale financiare și de asigurări
1349 Alți conducători în servicii profesionale
1411 Conducători de hoteluri
1412 Conducători de restaurante
1420 Conducători în comerțul cu amănuntul și cu ridicata
1431 Conducători de centre sportive, recreative și culturale
1439 Alți conducători în servicii
2111 Fizicieni și astronomi
2112 Meteorologi
2113 Chimiști
2114 Geologi și geofizicieni
2120 Matematicieni, actuari și statisticieni
2131 Biologi, botaniști, zoologi și asimilați
2132 Consultanți în agricultură, silvicultură și pescuit
2133 Specialiști în protecția mediului
2141 Ingineri industriali și de producție
2142 Ingineri constructori
2143 Ingineri de mediu
2144 Ingineri mecanici
2145 Ingineri chimiști
2146 Ingineri mineri, metalurgiști și asimilați
2149 Alți ingineri
2151 Ingineri electricieni
2152 Ingineri electroniști
2153 Ingineri în telecomunicații
2161 Arhitecți de construcții
2162 Arhitecți peisagiști
2163 Designeri de produs și de modă
2164 Urbaniști și specialiști în planificarea traficului
2165 Cartografi și topografi
2166 Designeri grafici și multimedia
2211 Medici generaliști (medici de familie)
2212 Medici specialiști
2221 Specialiști în asistență medicală (cu studii superioare)
2222 Moașe (cu studii superioare)
2230 Specialiști în medicina tradițională și alternativă
2240 Felceri și paramedici
2250 Medici veterinari
2261 Stomatologi
2262 Farmaciști
2263 Specialiști în igiena mediului și a muncii
2264 Fizioterapeuți
2265 Dieteticieni și nutriționiști
2266 Audiologi și logopezi
2267 Optometriști și opticieni oftalmologi
2269 Alți specialiști în sănătate
2310 Profesori universitari și din învățământul superior
2320 Profesori în învățământul profesional tehnic
2330 Profesori în învățământul gimnazial și liceal
2341 Învățători (învățământul primar)
2342 Educatori în educația timpurie
2351 Metodiști în învățământ
2352 Profesori pentru copii cu nevoi speciale
2353 Alți profesori de limbi
2354 Alți profesori de muzică
2355 Alți profesori de arte
2356 Formatori în tehnologia informației
2359 Alți specialiști în învățământ
2411 Contabili și auditori
2412 Consultanți financiari și de investiții
2413 Analiști financiari
2421 Analiști de management și organizare
2422 Specialiști în politici administrative
2423 Specialiști în personal și carieră
2424 Specialiști în formarea personalului
2431 Specialiști în publicitate și marketing
2432 Specialiști în relații publice
2433 Specialiști în vânzări tehnice și medicale (fără TIC)
2434 Specialiști în vânzări în tehnologia informației și comunicațiilor
2511 Analiști de sistem
2512 Dezvoltatori de software
2513 Dezvoltatori web și multimedia
2514 Programatori de aplicații
2519 Alți dezvoltatori și analiști de software
2521 Proiectanți și administratori de baze de date
2522 Administratori de sistem
2523 Specialiști în rețele de calculatoare
2529 Alți specialiști în baze de date și rețele
2611 Avocați și juriști
2612 Judecători
2619 Alți specialiști în drept
2621 Arhiviști și curatori
2622 Bibliotecari și asimilați
2631 Economiști
2632 Sociologi, antropologi și asimilați
2633 Filosofi, istorici și politologi
2634 Psihologi
2635 Specialiști în asistență socială și consiliere
2636 Preoți și specialiști în religie
2641 Scriitori și alți autori
2642 Jurnaliști
2643 Traducători, interpreți și alți lingviști
2651 Pictori, sculptori și alți artiști plastici
2652 Muzicieni, cântăreți și compozitori
2653 Dansatori și coregrafi
2654 Regizori și producători de film și de teatru
2655 Actori
2656 Prezentatori la radio, televiziune și în alte media
2659 Alți artiști și interpreți
3111 Tehnicieni în chimie și fizică
3112 Tehnicieni în construcții
3113 Tehnicieni electricieni
3114 Tehnicieni electroniști
3115 Tehnicieni mecanici
3116 Tehnicieni chimiști
3117 Tehnicieni în minerit și metalurgie
3118 Desenatori tehnici
3119 Alți tehnicieni în științe fizice și inginerie
3121 Maiștri în minerit
3122 Maiștri în industria prelucrătoare
3123 Maiștri în construcții
3131 Operatori la centrale electrice
3132 Operatori la incineratoare și stații de tratare a apei
3133 Controlori de procese în industria chimică
3134 Operatori la rafinarea petrolului și a gazelor
3135 Controlori de procese în producția metalelor
3139 Alți tehnicieni în controlul proceselor
3141 Tehnicieni în științele vieții (fără medicină)
3142 Tehnicieni agricoli
3143 Tehnicieni silvici
3151 Mecanici navali
3152 Ofițeri de punte și piloți navali
3153 Piloți de aeronave și asimilați
3154 Controlori de trafic aerian
3155 Tehnicieni electroniști pentru siguranța traficului aerian
3211 Tehnicieni în imagistică și echipamente medicale
3212 Laboranți în laboratoare medicale și de patologie
3213 Asistenți de farmacie
3214 Tehnicieni dentari și în proteze medicale
3221 Asistenți medicali
3222 Moașe
3230 Practicieni ai medicinei tradiționale și alternative
3240 Tehnicieni și asistenți veterinari
3251 Asistenți stomatologici
3252 Tehnicieni în documentație și informație medicală
3253 Lucrători în sănătatea comunitară
3254 Opticieni
3255 Tehnicieni și asistenți în fizioterapie, maseuri
3256 Asistenți ai medicului
3257 Inspectori în igiena mediului și a muncii
3258 Lucrători pe ambulanță
3259 Alți specialiști de nivel mediu în sănătate
3311 Dealeri și brokeri de valori mobiliare și finanțe
3312 Ofițeri de credite
3313 Contabili de nivel mediu
3314 Tehnicieni în statistică și matematică
3315 Evaluatori de bunuri și daune
3321 Agenți de asigurări
3322 Reprezentanți de vânzări
3323 Achizitori
3324 Brokeri comerciali
3331 Agenți de vămuire și expediție
3332 Organizatori de conferințe și evenimente
3333 Agenți de plasare a forței de muncă
3334 Agenți imobiliari și administratori de imobile
3339 Alți agenți în servicii de afaceri
3341 Șefi de birou
3342 Secretari juridici
3343 Secretari administrativi și de conducere
3344 Secretari medicali
3351 Inspectori vamali și de frontieră
3352 Funcționari fiscali
3353 Funcționari în prestații sociale
3354 Funcționari în eliberarea licențelor și autorizațiilor
3355 Inspectori de poliție și detectivi
3359 Alți funcționari în reglementarea de stat
3411 Tehnicieni în domeniul juridic
3412 Lucrători sociali
3413 Lucrători în domeniul religios
3421 Sportivi
3422 Antrenori, instructori și arbitri sportivi
3423 Instructori de fitness și organizatori de recreere
3431 Fotografi
3432 Designeri de interior și decoratori
3433 Tehnicieni în galerii, muzee și biblioteci
3434 Bucătari-șefi
3435 Alți tehnicieni în artă și cultură
3511 Tehnicieni în exploatarea tehnologiei informației
3512 Tehnicieni în asistența utilizatorilor de tehnologia informației
3513 Tehnicieni în rețele și sisteme de calculatoare
3514 Tehnicieni web
3521 Tehnicieni în radiodifuziune și audiovizual
3522 Tehnicieni în telecomunicații
4110 Funcționari de birou
4120 Secretari
4131 Dactilografi și operatori de text
4132 Operatori de introducere a datelor
4211 Casieri de bancă și asimilați
4212 Bookmakeri, crupieri și asimilați
4213 Lucrători la lombard și cămătari
4214 Recuperatori de datorii și asimilați
4221 Consultanți și funcționari în agenții de turism
4222 Operatori de informare în centre de apel
4223 Telefoniști
4224 Recepționeri de hotel
4225 Funcționari la ghișee de informații
4226 Recepționeri
4227 Operatori de interviu în sondaje și studii de piață
4229 Alți funcționari în informarea clienților
4311 Funcționari în evidența contabilă
4312 Funcționari în statistică, finanțe și asigurări
4313 Funcționari în calculul salariilor
4321 Funcționari în gestiunea depozitelor
4322 Funcționari în evidența producției
4323 Funcționari în transporturi
4411 Funcționari de bibliotecă
4412 Poștași și sortatori de poștă
4413 Codificatori, corectori și asimilați
4414 Scribi și asimilați
4415 Funcționari în arhivare și copiere
4416 Funcționari în evidența personalului
4419 Alți funcționari administrativi
5111 Stewarzi și însoțitori de bord
5112 Conductori și controlori în transport
5113 Ghizi
5120 Bucătari
5131 Chelneri (ospătari)
5132 Barmani
5141 Frizeri și coafori
5142 Cosmeticieni și asimilați
5151 Șefi de curățenie și menaj în birouri, hoteluri și alte instituții
5152 Menajere și administratori de gospodării
5153 Îngrijitori de clădiri
5161 Astrologi, ghicitori și asimilați
5162 Persoane de companie și valeți
5163 Lucrători în servicii funerare
5164 Îngrijitori de animale de companie
5165 Instructori auto
5169 Alți lucrători în servicii personale
5211 Vânzători la piață și la tarabe
5212 Vânzători ambulanți de alimente
5221 Proprietari de magazine
5222 Vânzători-șefi
5223 Vânzători în magazine
5230 Casieri și vânzători de bilete
5241 Manechine și alte modele
5242 Demonstratori de produse
5243 Vânzători la domiciliul clientului
5244 Vânzători în centre de apel
5245 Lucrători la stații de alimentare
5246 Lucrători la tejghea în alimentația publică
5249 Alți lucrători în vânzări
5311 Îngrijitori de copii (bone)
5312 Asistenți ai învățătorilor
5321 Infirmieri
5322 Îngrijitori la domiciliu (de vârstnici și bolnavi)
5329 Alți îngrijitori în servicii de sănătate
5411 Pompieri
5412 Polițiști
5413 Gardieni de închisoare
5414 Agenți de pază
5419 Alți lucrători în servicii de protecție
6111 Cultivatori de culturi de câmp și legume
6112 Cultivatori de pomi, arbuști și viță-de-vie
6113 Grădinari, floricultori și lucrători în pepiniere
6114 Cultivatori de culturi mixte
6121 Crescători de animale și producători de lapte
6122 Crescători de păsări
6123 Apicultori și sericicultori
6129 Alți crescători de animale
6130 Fermieri cu producție mixtă
6210 Lucrători forestieri și asimilați
6221 Piscicultori
6222 Pescari în ape interioare și de coastă
6223 Pescari în larg
6224 Vânători
6310 Țărani care cultivă plante pentru sine
6320 Țărani care cresc animale pentru sine
6330 Țărani cu gospodărie mixtă pentru sine
6340 Pescari, vânători și culegători pentru sine
7111 Constructori de case
7112 Zidari și asimilați
7113 Pietrari și cioplitori în piatră
7114 Betoniști și asimilați
7115 Dulgheri și tâmplari
7119 Alți constructori de structuri
7121 Acoperitori
7122 Parchetari și faianțari
7123 Tencuitori
7124 Izolatori
7125 Geamgii
7126 Instalatori și montatori de țevi
7127 Mecanici de aer condiționat și refrigerare
7131 Zugravi și vopsitori
7132 Vopsitori prin pulverizare și lăcuitori
7133 Curățitori de fațade și construcții
7211 Formatori și miezuitori în turnătorii
7212 Sudori și tăietori cu flacără
7213 Tinichigii
7214 Montatori de construcții metalice
7215 Montatori de cabluri și sisteme de ridicare
7221 Fierari și operatori la prese de forjat
7222 Sculeri și asimilați
7223 Operatori și reglori la mașini-unelte pentru metale
7224 Lustruitori, rectificatori și ascuțitori de scule
7231 Mecanici auto
7232 Mecanici de motoare de avion
7233 Mecanici de mașini agricole și industriale
7234 Reparatori de biciclete și asimilați
7311 Mecanici de instrumente de precizie
7312 Constructori și acordori de instrumente muzicale
7313 Bijutieri și lucrători în metale prețioase
7314 Olari și asimilați
7315 Sticlari, tăietori și șlefuitori de sticlă
7316 Pictori de firme, gravori și decoratori
7317 Meșteșugari în lemn, nuiele și materiale similare
7318 Meșteșugari în textile, piele și materiale similare
7319 Alți meșteșugari
7321 Tehnicieni de pretipar
7322 Tipografi
7323 Legători și finisori de tipărituri
7411 Electricieni în construcții
7412 Electromecanici și montatori de echipamente electrice
7413 Montatori și reparatori de linii electrice
7421 Mecanici și reparatori de echipamente electronice
7422 Montatori și reparatori de echipamente TIC
7511 Măcelari, prelucrători de pește și asimilați
7512 Brutari, patiseri și cofetari
7513 Preparatori de produse lactate
7514 Conservatori de fructe și legume
7515 Degustători și sortatori de alimente și băuturi
7516 Preparatori de produse din tutun
7521 Lucrători în tratarea și uscarea lemnului
7522 Tâmplari de mobilă și asimilați
7523 Operatori și reglori la mașini de prelucrat lemnul
7531 Croitori, blănari și pălărieri
7532 Croitori de tipare și tăietori de confecții
7533 Cusători, broderi și asimilați
7534 Tapițeri și asimilați
7535 Tăbăcari și pielari
7536 Cizmari și asimilați
7541 Scafandri
7542 Artificieri
7543 Controlori de calitate (fără alimente și băuturi)
7544 Lucrători în dezinsecție și combaterea dăunătorilor
7549 Alți muncitori calificați și meșteșugari
8111 Mineri și lucrători în cariere
8112 Operatori la prelucrarea minereurilor și a pietrei
8113 Sondori și asimilați
8114 Operatori la mașini pentru ciment, piatră și alte minerale
8121 Operatori la instalații metalurgice
8122 Operatori la mașini de finisare și acoperire a metalelor
8131 Operatori la instalații și mașini chimice
8132 Operatori la mașini pentru produse fotografice
8141 Operatori la mașini pentru produse din cauciuc
8142 Operatori la mașini pentru produse din plastic
8143 Operatori la mașini pentru produse din hârtie
8151 Operatori la mașini de filat și bobinat
8152 Operatori la mașini de țesut și tricotat
8153 Operatori la mașini de cusut
8154 Operatori la mașini de albit, vopsit și curățat țesături
8155 Operatori la mașini de prelucrat blană și piele
8156 Operatori la mașini pentru încălțăminte
8157 Operatori la mașini de spălat rufe
8159 Alți operatori la mașini pentru textile, blană și piele
8160 Operatori la mașini pentru produse alimentare
8171 Operatori la instalații pentru celuloză și hârtie
8172 Operatori la instalații de prelucrare a lemnului
8181 Operatori la instalații pentru sticlă și ceramică
8182 Fochiști și operatori la mașini cu abur
8183 Operatori la mașini de ambalat, îmbuteliat și etichetat
8189 Alți operatori la instalații și mașini
8211 Asamblori de mașini
8212 Asamblori de echipamente electrice și electronice
8219 Alți asamblori
8311 Mecanici de locomotivă
8312 Lucrători la frâne, semnale și macazuri de cale ferată
8321 Conducători de motociclete
8322 Șoferi de autoturisme, taxi și furgonete
8331 Șoferi de autobuz și vatmani
8332 Șoferi de camion
8341 Tractoriști și operatori la mașini agricole și forestiere
8342 Operatori la excavatoare și mașini similare
8343 Macaragii și operatori la mașini de ridicat
8344 Operatori la stivuitoare
8350 Marinari și asimilați
9111 Menajere și personal de curățenie în gospodării
9112 Personal de curățenie în birouri, hoteluri și alte instituții
9121 Spălători și călcători de rufe manual
9122 Spălători de vehicule
9123 Spălători de geamuri
9129 Alt personal de curățenie
9211 Muncitori necalificați la culturi agricole (culegători)
9212 Muncitori necalificați la creșterea animalelor
9213 Muncitori necalificați în ferme mixte
9214 Muncitori necalificați în grădini și horticultură
9215 Muncitori necalificați în silvicultură
9216 Muncitori necalificați în pescuit și piscicultură
9311 Muncitori necalificați în mine și cariere
9312 Muncitori necalificați la drumuri și lucrări inginerești
9313 Muncitori necalificați la construcția clădirilor
9321 Ambalatori manuali
9329 Alți muncitori necalificați în industrie
9331 Conducători de vehicule manuale și cu pedale
9332 Căruțași
9333 Hamali și manipulanți de mărfuri
9334 Aranjatori de marfă la raft
9411 Preparatori de fast-food
9412 Ajutori de bucătar
9510 Lucrători stradali
9520 Vânzători ambulanți (fără alimente)
9611 Colectori de gunoi și de materiale reciclabile
9612 Sortatori de gunoi
9613 Măturători și asimilați
9621 Mesageri, curieri și hamali de bagaje
9622 Muncitori pentru lucrări ocazionale (zilieri)
9623 Cititori de contoare și încasatori de la automate
9624 Cărători de apă și culegători de lemne
9629 Alți muncitori necalificați
`);
