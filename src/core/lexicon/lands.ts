/** Adjectives of lands, each with the beginnings of what its land is called: a `francuski` premier is no `premier Węgier`. */
export const LAND_ADJECTIVES: ReadonlyMap<string, readonly string[]> = new Map(
  `afgański:Afg albański:Alb amerykański:USA,Stan,Amer angielski:Ang argentyński:Arg ormiański:Arm australijski:Austral
austriacki:Austri azerski:Azer belgijski:Belg białoruski:Biał brazylijski:Braz brytyjski:Bryt,Wiel,Zjed bułgarski:Bułg
chiński:Chin,ChRL chorwacki:Chor czeski:Czec,Republiki duński:Dani egipski:Egip estoński:Esto fiński:Finl francuski:Fran
grecki:Grec gruziński:Gruz hiszpański:Hisz holenderski:Hol,Nider niderlandzki:Hol,Nider indyjski:Indi irański:Iran iracki:Irak
irlandzki:Irl islandzki:Isla izraelski:Izra japoński:Japo kanadyjski:Kana kataloński:Kata kazachski:Kaza koreański:Kore
kosowski:Koso kubański:Kub litewski:Litw łotewski:Łotw meksykański:Meks mołdawski:Mołd niemiecki:Niem,RFN norweski:Norw
nowozelandzki:Nowej pakistański:Paki palestyński:Pale polski:Pols,RP portugalski:Port rosyjski:Rosj,Feder rumuński:Rumu
serbski:Serb słowacki:Słowac słoweński:Słowe syryjski:Syri szkocki:Szko szwajcarski:Szwaj szwedzki:Szwe turecki:Turc
ukraiński:Ukra watykański:Waty wenezuelski:Wene węgierski:Węg włoski:Włoc`
    .split(/\s+/)
    .map((line) => {
      const [adjective = '', names = ''] = line.split(':')
      return [adjective, names.split(',')] as const
    }),
)
