/** Further words that people search long lists by, in Romanian: by standard or list, then by code. Nothing shows them. */
import { namesByCode } from '../names-by-code.ts';

export const synonyms = {
  region: namesByCode(`
AE EAU, Emirate, Dubai, Abu Dhabi
BA Bosnia
CZ Republica Cehă
DE RFG, Nemția
GB Anglia, Marea Britanie, UK, Scoția
KR Coreea de Sud
MK Macedonia
MD Republica Moldova
NL Olanda, Țările de Jos
RU Federația Rusă
TR Turcia, Istanbul
US SUA, America, Statele Unite
XK Kosovo
`),
  occupation_unit: namesByCode(`
2211 doctor, medic de familie
2212 medic specialist, chirurg
2221 asistentă medicală, infirmier
2341 învățător, învățătoare
2330 profesor de școală
2512 programator, dezvoltator, IT
5120 bucătar
5131 ospătar, chelner
5141 frizer, coafor
5223 vânzător, casier în magazin
5244 operator call center
5311 bonă, dădacă
5321 infirmieră în spital
5322 îngrijitoare de bătrâni, badantă
5414 paznic, agent de securitate
6130 fermier
7112 zidar
7115 dulgher, tâmplar
7126 instalator
7127 frigotehnist, aer condiționat
7131 zugrav, tencuitor
7212 sudor
7231 mecanic auto
7411 electrician
7531 croitor
7512 brutar, cofetar
8153 cusătoreasă, fabrică de confecții
8322 taximetrist, șofer
8332 șofer de camion, TIR
8342 excavatorist, macaragiu
9111 menajeră, servitoare
9112 femeie de serviciu, cameristă
9211 zilier agricol, cules de fructe
9312 muncitor la drumuri
9313 constructor, muncitor pe șantier
9321 ambalator, depozit
9333 hamal, încărcător
9334 lucrător la raft
9412 ajutor de bucătar, spălător de vase
9621 curier, livrări
`),
};
