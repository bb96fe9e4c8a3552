/** Further words that people search long lists by, in Albanian: by standard or list, then by code. Nothing shows them. */
import { namesByCode } from '../names-by-code.ts';

export const synonyms = {
  region: namesByCode(`
AE EBA, Emiratet, Dubai, Abu Dabi
BA Bosnja
CH Zvicra
CZ Republika Çeke
DE Gjermania, RFGJ
GB Anglia, Britania, UK, Skocia
GR Greqia
KR Koreja e Jugut
MK Maqedonia
NL Hollanda, Holanda
RU Federata Ruse
TR Turqia, Stamboll
US SHBA, Amerika
XK Kosova, Kosovë
`),
  occupation_unit: namesByCode(`
2211 mjek, doktor
2212 mjek specialist, kirurg
2221 infermier, infermiere
2341 mësues fillor
2330 mësues, arsimtar
2512 programues, zhvillues, IT
5120 kuzhinier, gjellëbërës
5131 kamerier
5141 berber, parukier
5223 shitës, arkëtar në dyqan
5244 operator, call center
5311 dado, kujdes për fëmijë
5321 sanitar, sanitare
5322 kujdestare e të moshuarve, badante
5414 roje, truprojë
6130 fermer, bujk
7112 murator
7115 karpentier, marangoz
7126 hidraulik
7127 kondicioner, ftohje
7131 bojaxhi, suvatues
7212 saldator
7231 mekanik makinash
7411 elektricist
7531 rrobaqepës
7512 bukëpjekës, pastiçer
8153 rrobaqepëse, fabrikë veshjesh, fason
8322 taksist, shofer
8332 shofer kamioni
8342 eskavatorist, vinxhier
9111 punëtore shtëpie
9112 pastrues, pastruese
9211 punëtor bujqësie, vjelje frutash
9312 punëtor rrugësh
9313 ndërtues, punëtor ndërtimi
9321 paketues, magazinë
9333 hamall, ngarkues
9334 rregullues raftesh
9412 ndihmës kuzhine, larës enësh
9621 korrier, postier, dërgesa
`),
};
