/** Çfarë u thuhet atyre që shohin regjistrimin e tyre. */
export const record = {
  'record.title': 'Regjistrimi juaj',
  'record.heading': 'Regjistrimi juaj',
  'record.lead':
    'Kush është regjistruar për «{title}» mund të shohë këtu çfarë ruhet për të, ta korrigjojë, ta marrë me vete ose ta fshijë.',
  'record.another':
    'Ndërkohë në këtë shfletues u hap një regjistrim tjetër. Nuk u ndryshua asgjë. Kërkoni një lidhje për regjistrimin që doni dhe hapeni përsëri.',
  'record.over': 'Vizita juaj mbaroi. Kërkoni një lidhje të re.',
  'record.contact': 'Adresa juaj e postës elektronike ose numri i telefonit',
  'record.contactHint': 'Ajo me të cilën jeni regjistruar. Filloni numrin me kodin e shtetit, për shembull +383.',
  'record.noContact':
    'Kjo nuk është as adresë e postës elektronike, as numër telefoni. Kontrolloni dhe kërkoni përsëri.',
  'record.noMessages':
    "Kjo zyrë nuk dërgon mesazhe, prandaj nuk mund t'ju dërgohet një lidhje. Kërkojini vetë zyrës t'jua tregojë, ta korrigjojë ose ta fshijë regjistrimin tuaj.",
  'record.noTexts':
    "Kjo zyrë nuk dërgon SMS: shkruani adresën e postës elektronike me të cilën jeni regjistruar. Nëse keni dhënë vetëm një numër, kërkojini vetë zyrës t'jua tregojë, ta korrigjojë ose ta fshijë regjistrimin tuaj.",
  'record.ask': 'Më dërgoni një lidhje',
  'record.haveCode': 'E kam tashmë një kod',
  'record.notRegistered': 'Ende nuk jam regjistruar',
  'record.asked': 'Shikoni mesazhet tuaja',
  'record.askedLead': 'Një mesazh shkon te kontakti që dhatë. Lidhja në të vlen një herë, brenda {minutes} minutave.',
  'record.askedNothing':
    'Nuk erdhi asgjë? Shikoni te mesazhet e padëshiruara dhe kontrolloni kontaktin. Një kontakt merr më së shumti tri mesazhe në orë.',
  'record.open': 'Hapni regjistrimin tuaj',
  'record.code': 'Kodi',
  'record.codeHint': 'Plotësohet kur hapni lidhjen. Përndryshe ngjitni atë që gjendet në lidhje pas shenjës #.',
  'record.openNow': 'Hap',
  'record.refused': 'Ky kod nuk hap më asgjë: është përdorur ose është tepër i vjetër.',
  'record.askAgain': 'Kërkoni një lidhje tjetër.',
  'record.leave': 'Dilni',
  'record.of': 'Çfarë dhatë për «{title}».',
  'record.what': 'Çfarë mund të bëni',
  'record.correct': 'Korrigjoni',
  'record.takeAway': 'Merreni me vete',
  'record.stillRight': 'A është ende e saktë?',
  'record.rightOn': 'Të dhënat tuaja ishin të sakta herën e fundit më {day}.',
  'record.refresh': 'Gjithçka këtu është ende e saktë',
  'record.isStale':
    'Prej kohësh askush nuk ka thënë nëse kjo është ende e saktë. Derisa ta thoni ose ta korrigjoni, nuk jeni në asnjë listë dhe nuk merrni asnjë mesazh përveç kësaj pyetjeje.',
  'record.reminderSubject': 'A është ende i saktë regjistrimi juaj? {title}',
  'record.reminder':
    'Ju u regjistruat për «{title}». Ju lutemi shikoni nëse të dhënat tuaja janë ende të sakta dhe thoni se po ose korrigjojini:\n\n{address}\n\nShkruani atje këtë kontakt dhe do të vijë një lidhje që hap regjistrimin tuaj. Mund edhe ta pezulloni ose ta fshini.',
  'record.ofAgeSubject': 'Ai ose ajo që regjistruat është tani në moshë madhore: {title}',
  'record.ofAgeMessage':
    'Në “{title}” një prind ose kujdestar ka regjistruar një fëmijë që i ka mbushur tashmë 18 vjeç. Pëlqimi i prindit ose i kujdestarit nuk vlen më që tani: regjistrimi ruhet dhe nuk bëhet asgjë me të. Ju lutemi përcilleni këtë. Kush u regjistrua mund të vazhdojë vetë ose ta fshijë regjistrimin:\n\n{address}\n\nShkruani atje këtë kontakt dhe do të vijë një lidhje që hap regjistrimin.',
  'record.ofAge':
    'Këtë regjistrim e bëri një prind ose kujdestar për një fëmijë që tani është në moshë madhore. Pëlqimi i tyre nuk vlen më: regjistrimi ruhet dhe nuk bëhet asgjë me të. Vetëm kush u regjistrua mund të vazhdojë: e merr regjistrimin mbi vete, thotë vetë çfarë pranon dhe jep kontaktin e vet.',
  'record.takeOver': 'Merre mbi vete',
  'record.notice.taken-over': 'Tani regjistrimi është juaji. Ato që pranuat vlejnë që tani.',
  'record.reminderOver': 'Nëse nuk bëni asgjë, regjistrimi fshihet pas datës {day}.',
  'record.pause': 'Pezulloje',
  'record.resume': 'Rifilloje',
  'record.isPaused':
    'Regjistrimi është i pezulluar që nga {since}: ruhet, por nuk përdoret. Nuk është në asnjë shifër të re, në asnjë listë dhe në asnjë mesazh derisa ta rifilloni.',
  'record.erase': 'Fshini',
  'record.who': 'Kush jeni',
  'record.whoLead': 'Kjo ruhet veçmas nga përgjigjet tuaja dhe e vulosur. Asnjë shifër nuk e përmban.',
  'record.agreed': 'Për çfarë mund të përdoret regjistrimi juaj',
  'record.agreedLead':
    'Shënoni me çfarë pajtoheni. Ajo që nuk shënohet ndalet që tani. Nëse nuk pajtoheni me asgjë, fshijeni regjistrimin.',
  'record.keepAgreed': 'Ruaje',
  'record.answers': 'Përgjigjet tuaja',
  'record.done': 'Çfarë u bë me regjistrimin tuaj',
  'record.did.registered': 'U regjistrua',
  'record.did.registrant-shown': 'U pa',
  'record.did.registrant-corrected': 'U ndryshua',
  'record.did.registrant-withdrawn': 'U tërhoq pëlqimi',
  'record.did.registrant-erased': 'U fshi',
  'record.did.registrant-verified': 'Kontakti u konfirmua',
  'record.did.registrant-paused': 'U pezullua',
  'record.did.registrant-resumed': 'U rifillua',
  'record.did.registrant-refreshed': 'U tha se është ende e saktë',
  'record.did.registrant-reminded': 'U pyet nëse është ende e saktë',
  'record.did.other': 'U bë diçka tjetër',
  'record.byYou': 'ju',
  'record.byOffice': 'zyra',
  'record.notice.corrected': 'Regjistrimi juaj u ndryshua. Ajo që ishte më parë mbetet në historikun e tij.',
  'record.notice.agreed': 'Kjo vlen që tani. Shifrat e publikuara më parë mbeten siç janë.',
  'record.notice.paused': 'Regjistrimi juaj u pezullua. Ai ruhet, por nuk përdoret.',
  'record.notice.resumed': 'Regjistrimi juaj nuk është më i pezulluar. Pëlqimet tuaja vlejnë sërish.',
  'record.notice.refreshed': 'Faleminderit. U shënua se gjithçka është ende e saktë.',
  'record.notice.nothing-changed': 'Nuk u ndryshua asgjë.',
  'record.notice.agrees-to-nothing':
    'Nuk u ndryshua asgjë: nuk do të pajtoheshit me asgjë. Atëherë nuk mund të ruhet asnjë regjistrim; fshijeni.',
  'record.notice.changed-meanwhile':
    'Ndërkohë dikush tjetër e ndryshoi këtë regjistrim, prandaj nuk u ndryshua asgjë. Kështu është tani.',
  'record.correctHeading': 'Korrigjoni regjistrimin tuaj',
  'record.correctLead': 'Ndryshoni atë që është gabim dhe shtypni butonin në fund. Ruhet ose gjithçka, ose asgjë.',
  'record.save': 'Ruaji ndryshimet',
  'record.leaveAsIs': 'Lëre siç është',
  'record.eraseHeading': 'Fshini regjistrimin tuaj',
  'record.eraseGoes': 'Emri, kontakti, përgjigjet dhe historiku i tyre zhduken menjëherë dhe përgjithmonë.',
  'record.eraseStays':
    'Çfarë mbetet: një shenjë me numrin e regjistrimit dhe datën, që të mos kthehet nga një kopje; një rresht në librin e zyrës se e kërkuat këtë; dhe shifrat e publikuara më parë, që nuk përmbajnë asnjë person.',
  'record.eraseSure': 'Po, fshini gjithçka',
  'record.eraseUnsure': 'Nuk u fshi asgjë. Shënojeni këtë nëse jeni të sigurt.',
  'record.eraseNow': 'Fshije regjistrimin tim',
  'record.eraseNot': 'Mos e fshi',
  'record.erased': 'Regjistrimi juaj u fshi',
  'record.erasedLead': 'Asgjë prej tij nuk mund të kthehet. Mund të regjistroheni përsëri kur të doni.',
  'record.linkSubject': 'Regjistrimi juaj: {title}',
  'record.linkMessage':
    'Dikush, me gjasë ju, kërkoi të shohë regjistrimin e këtij kontakti për «{title}». Kjo lidhje e hap një herë, brenda {minutes} minutave:\n\n{address}\n\nNëse nuk ishit ju, mos bëni asgjë: lidhjen nuk e ka marrë askush tjetër.',
  'record.registeredMessage':
    'Dikush, ndoshta ju, u regjistrua me këtë kontakt: “{title}”. Kjo lidhje konfirmon se kontakti është juaji dhe e hap regjistrimin një herë, brenda {minutes} minutash; aty mund të kërkoni në çdo kohë një lidhje tjetër:\n\n{address}\n\nNëse nuk ishit ju, mos bëni asgjë: kontakti mbetet i pakonfirmuar.',
  'record.unknownMessage':
    'Dikush, me gjasë ju, kërkoi të shohë regjistrimin e këtij kontakti për «{title}». Askush nuk është regjistruar me të. Ndoshta keni dhënë një tjetër; për t’u regjistruar, hapni:\n\n{address}\n\nNëse nuk ishit ju, mos bëni asgjë.',
} as const;
