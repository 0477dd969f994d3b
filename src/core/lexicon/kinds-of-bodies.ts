/** What no agency and no station is called. */
export const PAPERS: ReadonlySet<string> = new Set(['gazeta', 'dziennik', 'tygodnik', 'magazyn', 'pismo'])
/** Behind one, several words in capitals are what a company is called. */
export const COMPANY_NOUNS: ReadonlySet<string> = new Set(
  'grupa koncern firma spółka przewoźnik producent sieć marka'.split(' '),
)
/** `zakład należący do koncernu Lubex`. */
export const BELONGING_VERB = 'należeć'
/** What a lone name may be, besides what a text takes up as `firma` or `gazeta`. */
export const OTHER_BODIES: ReadonlySet<string> = new Set('partia ugrupowanie klub bank sieć marka fundacja'.split(' '))
/** Behind one a name stands as it is, whatever the case: `portalu Iskra`. */
export const CALLED_AS_THEY_STAND: ReadonlySet<string> = new Set(
  'serwis portal koncern firma spółka tygodnik stacja rząd ugrupowanie'.split(' '),
)
/** What teams are called. */
export const CLUBS: ReadonlySet<string> = new Set(
  'unia stal polonia start sparta wisła pogoń ruch zagłębie górnik chemik hutnik włókniarz stoczniowiec piast lechia legia'.split(
    ' ',
  ),
)
/** Of teams, what men are called as well: with a town behind it, the team. */
export const CLUBS_LIKE_NAMES: ReadonlySet<string> = new Set(['Lech'])
/** A station by its letters, before the number of a channel or its city: `TVP3 Zatyle`. */
export const BROADCASTER = /^(?:TV[PN]?|RMF|TOK|PR)\d*$/
/** Letters of what every town or county has: fire brigades, police, services, clubs. */
export const BODIES_OF_TOWNS: ReadonlySet<string> = new Set(
  `OSP PSP KPP KMP KWP KRP KP KM KW MOPS GOPS OPS PCPR PUP MZK MPK ZDM ZDMK ZDP ZDW MOSiR OSiR GOSiR MOK GOK MGOK MDK WORD
MKS LKS KS GKS RKS AZS KKS BKS MLKS LZS UKS LUKS PSSE WOPR PKS MPWiK PGK PUK ZGK ZGM TBS RDLP RDOŚ GDDKiA ZUS KRUS ARiMR`.split(
    /\s+/,
  ),
)
