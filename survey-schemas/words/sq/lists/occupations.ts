/* eslint-disable max-lines -- one line per code of the standard */
/** Occupations in Albanian (unit groups of ISCO-08). */
import { namesByCode } from '../../names-by-code.ts';

export const occupations = namesByCode(`
0110 Oficerë të forcave të armatosura
0210 Nënoficerë të forcave të armatosura
0310 Ushtarë dhe grada të tjera të forcave të armatosura
1111 Ligjvënës
1112 Zyrtarë të lartë të administratës shtetërore
1113 Krerë tradicionalë dhe kryetarë fshatrash
1114 Drejtues të lartë të organizatave me interesa të veçanta
1120 Drejtorë të përgjithshëm dhe ekzekutivë
1211 Drejtues të financave
1212 Drejtues të burimeve njerëzore
1213 Drejtues të politikave dhe planifikimit
1219 Drejtues të tjerë të shërbimeve të biznesit dhe administrimit
1221 Drejtues të shitjeve dhe marketingut
1222 Drejtues të reklamave dhe marrëdhënieve me publikun
1223 Drejtues të kërkimit dhe zhvillimit
1311 Drejtues të prodhimit bujqësor dhe pyjor
1312 Drejtues të akuakulturës dhe peshkimit
1321 Drejtues të prodhimit industrial
1322 Drejtues të minierave
1323 Drejtues të ndërtimit
1324 Drejtues të furnizimit, shpërndarjes dhe të ngjashëm
1330 Drejtues të shërbimeve të teknologjisë së informacionit dhe komunikimit
1341 Drejtues të shërbimeve të kujdesit për fëmijët
1342 Drejtues të shërbimeve shëndetësore
1343 Drejtues të shërbimeve të kujdesit për të moshuarit
1344 Drejtues të shërbimeve sociale
1345 Drejtues të arsimit
1346 Drejtues të degëve të bankave dhe sigurimeve
1349 Drejtues të tjerë të shërbimeve profesionale
1411 Drejtues të hoteleve
1412 Drejtues të restoranteve
1420 Drejtues të tregtisë me pakicë dhe shumicë
1431 Drejtues të qendrave sportive, argëtuese dhe kulturore
1439 Drejtues të tjerë të shërbimeve
2111 Fizikanë dhe astronomë
2112 Meteorologë
2113 Kimistë
2114 Gjeologë dhe gjeofizikanë
2120 Matematikanë, aktuarë dhe statisticienë
2131 Biologë, botanistë, zoologë dhe të ngjashëm
2132 Këshilltarë për bujqësinë, pyjet dhe peshkimin
2133 Specialistë të mbrojtjes së mjedisit
2141 Inxhinierë industrialë dhe të prodhimit
2142 Inxhinierë ndërtimi
2143 Inxhinierë mjedisi
2144 Inxhinierë mekanikë
2145 Inxhinierë kimistë
2146 Inxhinierë minierash, metalurgë dhe të ngjashëm
2149 Inxhinierë të tjerë
2151 Inxhinierë elektrikë
2152 Inxhinierë elektronikë
2153 Inxhinierë telekomunikacioni
2161 Arkitektë ndërtimi
2162 Arkitektë peizazhi
2163 Dizajnerë produktesh dhe veshjesh (stilistë)
2164 Planifikues të qyteteve dhe trafikut (urbanistë)
2165 Hartografë dhe gjeodetë (topografë)
2166 Dizajnerë grafikë dhe multimedia
2211 Mjekë të përgjithshëm
2212 Mjekë specialistë
2221 Infermierë të diplomuar
2222 Mami të diplomuara
2230 Specialistë të mjekësisë tradicionale dhe plotësuese
2240 Ndihmësmjekë
2250 Veterinerë
2261 Dentistë (stomatologë)
2262 Farmacistë
2263 Specialistë të shëndetit mjedisor, higjienës dhe shëndetit në punë
2264 Fizioterapistë
2265 Dietologë dhe nutricionistë
2266 Audiologë dhe logopedë
2267 Optometristë dhe optikë
2269 Specialistë të tjerë të shëndetësisë
2310 Pedagogë universitetesh dhe shkollash të larta
2320 Mësues të arsimit profesional
2330 Mësues të shkollës së mesme
2341 Mësues të shkollës fillore
2342 Edukatorë të fëmijëve (kopshte dhe çerdhe)
2351 Specialistë të metodave të mësimdhënies
2352 Mësues për nxënës me nevoja të veçanta
2353 Mësues të tjerë të gjuhëve
2354 Mësues të tjerë të muzikës
2355 Mësues të tjerë të arteve
2356 Trajnues të teknologjisë së informacionit
2359 Specialistë të tjerë të mësimdhënies
2411 Kontabilistë
2412 Këshilltarë financiarë dhe për investime
2413 Analistë financiarë
2421 Analistë të drejtimit dhe organizimit
2422 Specialistë të administrimit të politikave
2423 Specialistë të personelit dhe karrierës
2424 Specialistë të trajnimit të personelit
2431 Specialistë të reklamave dhe marketingut
2432 Specialistë të marrëdhënieve me publikun
2433 Specialistë të shitjeve teknike dhe mjekësore (pa TIK)
2434 Specialistë të shitjeve të teknologjisë së informacionit dhe komunikimit
2511 Analistë sistemesh
2512 Zhvillues të programeve kompjuterike (softuerit)
2513 Zhvillues të faqeve të internetit dhe multimedias
2514 Programues aplikacionesh
2519 Zhvillues dhe analistë të tjerë të programeve dhe aplikacioneve
2521 Projektues dhe administratorë të bazave të të dhënave
2522 Administratorë sistemesh
2523 Specialistë të rrjeteve kompjuterike
2529 Specialistë të tjerë të bazave të të dhënave dhe rrjeteve
2611 Avokatë
2612 Gjyqtarë
2619 Juristë të tjerë
2621 Arkivistë dhe kuratorë
2622 Bibliotekarë dhe specialistë informacioni
2631 Ekonomistë
2632 Sociologë, antropologë dhe të ngjashëm
2633 Filozofë, historianë dhe politologë
2634 Psikologë
2635 Punonjës socialë dhe këshillues
2636 Klerikë
2641 Autorë dhe shkrimtarë
2642 Gazetarë
2643 Përkthyes, interpretë dhe gjuhëtarë
2651 Artistë vizualë (piktorë, skulptorë)
2652 Muzikantë, këngëtarë dhe kompozitorë
2653 Balerinë dhe koreografë
2654 Regjisorë dhe producentë të filmit, teatrit dhe të ngjashëm
2655 Aktorë
2656 Spikerë dhe prezantues të radios, televizionit dhe mediave
2659 Artistë të tjerë krijues dhe skenikë
3111 Teknikë të shkencave kimike dhe fizike
3112 Teknikë ndërtimi
3113 Teknikë elektrikë
3114 Teknikë elektronikë
3115 Teknikë mekanikë
3116 Teknikë kimistë
3117 Teknikë të minierave dhe metalurgjisë
3118 Vizatues teknikë
3119 Teknikë të tjerë të shkencave fizike dhe inxhinierisë
3121 Mbikëqyrës në miniera
3122 Mbikëqyrës në industri
3123 Mbikëqyrës në ndërtim (përgjegjës kantieri)
3131 Operatorë të centraleve të energjisë
3132 Operatorë të impianteve të djegies së mbetjeve dhe të trajtimit të ujit
3133 Kontrollues të proceseve kimike
3134 Operatorë të rafinerive të naftës dhe gazit
3135 Kontrollues të proceseve të prodhimit të metaleve
3139 Teknikë të tjerë të kontrollit të proceseve
3141 Teknikë të shkencave të jetës (pa mjekësinë)
3142 Teknikë bujqësie
3143 Teknikë pyjesh
3151 Mekanikë anijesh
3152 Oficerë kuverte dhe pilotë anijesh
3153 Pilotë avionësh dhe të ngjashëm
3154 Kontrollorë të trafikut ajror
3155 Teknikë elektronikë të sigurisë së trafikut ajror
3211 Teknikë të imazherisë dhe pajisjeve mjekësore
3212 Teknikë të laboratorëve mjekësorë dhe patologjikë
3213 Teknikë dhe ndihmës farmacistë
3214 Teknikë të protezave mjekësore dhe dentare
3221 Infermierë ndihmës
3222 Mami ndihmëse
3230 Praktikues të mjekësisë tradicionale dhe plotësuese
3240 Teknikë dhe ndihmës veterinerë
3251 Ndihmës dentistë dhe terapistë dentarë
3252 Teknikë të kartelave dhe informacionit shëndetësor
3253 Punonjës të shëndetit në komunitet
3254 Optikë (shitës të syzeve optike)
3255 Teknikë dhe ndihmës fizioterapistë
3256 Asistentë mjekësorë
3257 Inspektorë të shëndetit mjedisor dhe në punë
3258 Punonjës të ambulancës
3259 Punonjës të tjerë ndihmës të shëndetësisë
3311 Tregtues dhe ndërmjetës të letrave me vlerë dhe financave
3312 Nëpunës të kredive
3313 Llogaritarë (financierë)
3314 Teknikë të statistikës, matematikës dhe të ngjashëm
3315 Vlerësues të pasurisë dhe dëmeve
3321 Përfaqësues sigurimesh
3322 Përfaqësues tregtarë
3323 Blerës (nëpunës të blerjeve)
3324 Ndërmjetës tregtarë
3331 Agjentë doganorë dhe spedicionierë
3332 Organizatorë konferencash dhe ngjarjesh
3333 Agjentë punësimi
3334 Agjentë të pasurive të paluajtshme dhe administratorë ndërtesash
3339 Agjentë të tjerë të shërbimeve të biznesit
3341 Mbikëqyrës zyrash
3342 Sekretarë juridikë
3343 Sekretarë administrativë dhe ekzekutivë
3344 Sekretarë mjekësorë
3351 Inspektorë të doganave dhe kufirit
3352 Nëpunës të tatimeve dhe akcizave
3353 Nëpunës të përfitimeve sociale
3354 Nëpunës të licencave dhe lejeve
3355 Inspektorë policie dhe detektivë
3359 Nëpunës të tjerë të zbatimit të rregulloreve
3411 Punonjës ndihmës në drejtësi
3412 Punonjës ndihmës të shërbimit social
3413 Punonjës ndihmës fetarë
3421 Sportistë dhe lojtarë
3422 Trajnerë, instruktorë dhe zyrtarë sportivë
3423 Instruktorë palestrash dhe argëtimi
3431 Fotografë
3432 Dekorues dhe dizajnerë të mjediseve të brendshme
3433 Teknikë të galerive, muzeve dhe bibliotekave
3434 Kryekuzhinierë (shefë kuzhine)
3435 Punonjës të tjerë ndihmës të artit dhe kulturës
3511 Teknikë të operimit të teknologjisë së informacionit dhe komunikimit
3512 Teknikë të ndihmës për përdoruesit e teknologjisë së informacionit
3513 Teknikë të rrjeteve dhe sistemeve kompjuterike
3514 Teknikë të faqeve të internetit
3521 Teknikë transmetimi dhe audiovizualë
3522 Teknikë telekomunikacioni
4110 Nëpunës të përgjithshëm zyre
4120 Sekretarë (të përgjithshëm)
4131 Daktilografë dhe operatorë të përpunimit të tekstit
4132 Operatorë të hedhjes së të dhënave
4211 Arkëtarë bankash dhe të ngjashëm
4212 Nëpunës bastesh, krupierë dhe të ngjashëm
4213 Huadhënës dhe huadhënës kundrejt pengut
4214 Mbledhës borxhesh dhe të ngjashëm
4221 Nëpunës agjencish udhëtimi
4222 Nëpunës informacioni në qendra telefonike
4223 Telefonistë
4224 Recepsionistë hotelesh
4225 Nëpunës të informacionit
4226 Recepsionistë (të përgjithshëm)
4227 Intervistues anketash dhe kërkimi tregu (anketues)
4229 Punonjës të tjerë të informimit të klientëve
4311 Nëpunës të kontabilitetit
4312 Nëpunës të statistikës, financave dhe sigurimeve
4313 Nëpunës të pagave
4321 Magazinierë (depoistë)
4322 Nëpunës të prodhimit
4323 Nëpunës të transportit
4411 Nëpunës bibliotekash
4412 Postierë dhe ndarës të postës
4413 Nëpunës kodimi, korrektorë dhe të ngjashëm
4414 Shkrues kërkesash dhe të ngjashëm
4415 Nëpunës të arkivimit dhe fotokopjimit
4416 Nëpunës të personelit
4419 Nëpunës të tjerë administrativë
5111 Shoqërues fluturimi dhe udhëtimi (stjuardë dhe stjuardesa)
5112 Konduktorë (fatorinë)
5113 Udhërrëfyes turistikë
5120 Kuzhinierë
5131 Kamerierë
5132 Banakierë (barmenë)
5141 Parukierë dhe berberë
5142 Estetistë dhe të ngjashëm
5151 Mbikëqyrës të pastrimit në zyra, hotele dhe vende të tjera
5152 Mbajtës shtëpie
5153 Kujdestarë ndërtesash (portierë)
5161 Astrologë, fallxhorë dhe të ngjashëm
5162 Shoqërues dhe kujdestarë personalë
5163 Punonjës të shërbimeve funerale
5164 Kujdestarë të kafshëve
5165 Instruktorë të drejtimit të automjeteve (autoshkollë)
5169 Punonjës të tjerë të shërbimeve personale
5211 Shitës në tezga dhe tregje
5212 Shitës ushqimi në rrugë
5221 Dyqanxhinj
5222 Mbikëqyrës dyqanesh
5223 Shitës në dyqane
5230 Arkëtarë dhe shitës biletash
5241 Modele
5242 Demonstrues të shitjeve
5243 Shitës derë më derë
5244 Shitës në qendra telefonike
5245 Punonjës të pikave të karburantit
5246 Shërbyes në banak ushqimi
5249 Punonjës të tjerë të shitjes
5311 Kujdestarë fëmijësh (dado)
5312 Ndihmësmësues
5321 Ndihmës infermierë dhe sanitarë
5322 Kujdestarë të të moshuarve dhe të sëmurëve në shtëpi (badante)
5329 Punonjës të tjerë të kujdesit personal në shëndetësi
5411 Zjarrfikës
5412 Policë
5413 Gardianë burgu
5414 Roje sigurie
5419 Punonjës të tjerë të shërbimeve mbrojtëse
6111 Kultivues të bimëve të arave dhe perimeve
6112 Kultivues të pemëve frutore, vreshtave dhe shkurreve
6113 Kopshtarë, lulerritës dhe kultivues fidanësh
6114 Kultivues të kulturave të përziera
6121 Rritës të bagëtive dhe prodhues qumështi (blegtorë)
6122 Rritës të shpendëve
6123 Bletërritës dhe rritës të krimbit të mëndafshit
6129 Rritës të tjerë të kafshëve
6130 Fermerë me bujqësi dhe blegtori
6210 Punonjës të pyjeve dhe të ngjashëm
6221 Punonjës të akuakulturës
6222 Peshkatarë në ujëra të brendshme dhe bregdetare
6223 Peshkatarë në det të hapur
6224 Gjuetarë dhe kurthvënës
6310 Bujq për nevoja vetjake
6320 Blegtorë për nevoja vetjake
6330 Fermerë për nevoja vetjake, bujqësi dhe blegtori
6340 Peshkatarë, gjuetarë dhe mbledhës për nevoja vetjake
7111 Ndërtues shtëpish
7112 Muratorë dhe të ngjashëm
7113 Gurgdhendës dhe gurskalitës
7114 Betonistë dhe të ngjashëm
7115 Karpentierë dhe zdrukthëtarë
7119 Punonjës të tjerë të strukturave të ndërtimit
7121 Çatixhinj (mbulues çatish)
7122 Shtrues dyshemesh dhe pllakash (pllakaxhinj)
7123 Suvatues
7124 Punonjës të izolimit
7125 Xhamaxhinj (vendosës xhamash)
7126 Hidraulikë dhe montues tubash
7127 Mekanikë të kondicionerëve dhe frigoriferëve
7131 Bojaxhinj dhe të ngjashëm
7132 Lyes me spërkatje dhe llustraxhinj druri e metali
7133 Pastrues fasadash dhe ndërtesash
7211 Derdhës metalesh dhe formues
7212 Saldatorë dhe prerës me flakë
7213 Llamarinistë (teneqexhinj)
7214 Përgatitës dhe montues të konstruksioneve metalike
7215 Montues litarësh dhe bashkues kabllosh
7221 Farkëtarë dhe punonjës të presave
7222 Veglabërës dhe të ngjashëm
7223 Tornitorë dhe operatorë të makinave metalpunuese
7224 Lustrues metalesh dhe mprehës veglash
7231 Mekanikë automjetesh (automekanikë)
7232 Mekanikë avionësh
7233 Mekanikë të makinerive bujqësore dhe industriale
7234 Riparues biçikletash dhe të ngjashëm
7311 Prodhues dhe riparues instrumentesh precize (orëndreqës)
7312 Prodhues dhe akordues instrumentesh muzikore
7313 Argjendarë dhe punonjës të metaleve të çmuara
7314 Qeramistë (poçarë) dhe të ngjashëm
7315 Prodhues, prerës dhe përpunues xhami
7316 Shkrues tabelash, piktorë dekorativë dhe gdhendës
7317 Zejtarë të drurit, thuprave dhe materialeve të ngjashme
7318 Zejtarë të tekstilit, lëkurës dhe materialeve të ngjashme
7319 Zejtarë të tjerë
7321 Teknikë të parashtypit
7322 Shtypës (tipografë)
7323 Punonjës të përfundimit të shtypit dhe libërlidhës
7411 Elektricistë ndërtesash dhe të ngjashëm
7412 Elektromekanikë
7413 Instalues dhe riparues të linjave elektrike
7421 Mekanikë dhe riparues elektronikë
7422 Instalues dhe riparues të teknologjisë së informacionit dhe komunikimit
7511 Kasapë, shitës peshku dhe të ngjashëm
7512 Bukëpjekës, pasticierë dhe ëmbëltorë
7513 Prodhues të bulmetit
7514 Konservues frutash, perimesh dhe të ngjashëm
7515 Shijues dhe klasifikues ushqimesh dhe pijesh
7516 Përgatitës duhani dhe prodhues të duhanit
7521 Trajtues druri
7522 Marangozë (mobilierë) dhe të ngjashëm
7523 Operatorë të makinave drupunuese
7531 Rrobaqepës, gëzoftarë dhe kapelabërës
7532 Modelistë dhe prerës veshjesh
7533 Qepës, qëndistarë dhe të ngjashëm
7534 Tapicierë dhe të ngjashëm
7535 Regjës lëkurësh
7536 Këpucarë dhe të ngjashëm
7541 Zhytës
7542 Punonjës të shpërthimeve (minues)
7543 Klasifikues dhe kontrollues produktesh (pa ushqime e pije)
7544 Punonjës të dezinfektimit dhe luftimit të dëmtuesve
7549 Zejtarë dhe punonjës të tjerë të ngjashëm
8111 Minatorë dhe punonjës guroresh
8112 Operatorë të përpunimit të mineraleve dhe gurit
8113 Shpues pusesh dhe të ngjashëm
8114 Operatorë të makinave të çimentos, gurit dhe mineraleve
8121 Operatorë të përpunimit të metaleve
8122 Operatorë të makinave të veshjes dhe përfundimit të metaleve
8131 Operatorë të impianteve dhe makinave kimike
8132 Operatorë të makinave të produkteve fotografike
8141 Operatorë të makinave të gomës
8142 Operatorë të makinave të plastikës
8143 Operatorë të makinave të letrës
8151 Operatorë të makinave të fijeve dhe tjerrjes
8152 Operatorë të makinave të endjes dhe thurjes
8153 Operatorë të makinave qepëse (fasoneri)
8154 Operatorë të makinave të zbardhjes, ngjyrosjes dhe pastrimit të pëlhurave
8155 Operatorë të makinave të përpunimit të gëzofit dhe lëkurës
8156 Operatorë të makinave të prodhimit të këpucëve dhe të ngjashëm
8157 Operatorë të makinave të lavanderisë
8159 Operatorë të tjerë të makinave të tekstilit, gëzofit dhe lëkurës
8160 Operatorë të makinave të ushqimeve dhe të ngjashëm
8171 Operatorë të impianteve të celulozës dhe letrës
8172 Operatorë të impianteve të përpunimit të drurit
8181 Operatorë të impianteve të qelqit dhe qeramikës
8182 Operatorë të makinave me avull dhe kaldajave
8183 Operatorë të makinave të paketimit, mbushjes dhe etiketimit
8189 Operatorë të tjerë të impianteve dhe makinave të palëvizshme
8211 Montues të makinerive mekanike
8212 Montues të pajisjeve elektrike dhe elektronike
8219 Montues të tjerë
8311 Makinistë lokomotivash
8312 Punonjës të sinjaleve, frenave dhe kthesave hekurudhore
8321 Drejtues motoçikletash
8322 Shoferë veturash, taksish dhe furgonësh
8331 Shoferë autobusësh dhe tramvajesh
8332 Shoferë kamionësh të rëndë
8341 Drejtues traktorësh, makinash bujqësore dhe pyjore
8342 Drejtues ekskavatorësh dhe makinash të ngjashme
8343 Operatorë vinçash dhe të ngjashëm
8344 Drejtues pirunësh ngritës (muletistë)
8350 Marinarë kuverte dhe të ngjashëm
9111 Pastrues dhe ndihmës në shtëpi
9112 Pastrues dhe ndihmës në zyra, hotele dhe vende të tjera
9121 Larës dhe hekurosës me dorë
9122 Larës automjetesh
9123 Larës xhamash
9129 Pastrues të tjerë
9211 Punëtorë bujqësie (kultura bimore)
9212 Punëtorë blegtorie
9213 Punëtorë fermash me bujqësi dhe blegtori
9214 Punëtorë kopshtarie dhe lulishtesh
9215 Punëtorë pyjesh
9216 Punëtorë peshkimi dhe akuakulture
9311 Punëtorë në miniera dhe gurore
9312 Punëtorë në ndërtimin e rrugëve dhe veprave inxhinierike
9313 Punëtorë ndërtimi (krahë pune)
9321 Paketues me dorë
9329 Punëtorë të tjerë në industri
9331 Drejtues karrocash dhe mjeteve me pedale
9332 Karrocierë dhe drejtues mjetesh me kafshë
9333 Ngarkues-shkarkues (hamallë)
9334 Mbushës raftesh
9411 Përgatitës të ushqimit të shpejtë
9412 Ndihmës kuzhine
9510 Punonjës të shërbimeve në rrugë
9520 Shitës ambulantë (pa ushqime)
9611 Mbledhës mbeturinash dhe materialesh të riciklueshme
9612 Ndarës mbeturinash
9613 Fshesaxhinj dhe të ngjashëm
9621 Lajmëtarë, shpërndarës pakosh dhe bartës valixhesh
9622 Punëtorë për punë të rastit
9623 Lexues matësish dhe mbledhës nga automatet
9624 Mbledhës uji dhe drush zjarri
9629 Punëtorë të tjerë elementarë
`);
