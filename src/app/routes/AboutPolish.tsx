import { Prose } from '../../ui/Prose.tsx'
import { voiceData } from '../../ui/voice.ts'

/** The page about recognition, in Polish. Kept as prose: it is read, not looked up. */
export function AboutPolish() {
  return (
    <Prose>
      <p>
        Cytelnia czyta artykuły prasowe i zaznacza w nich cudze słowa: kto je powiedział, czy są dosłowne, kiedy padły i
        na jakiej podstawie tak sądzimy. Każda wypowiedź ma własny adres, który można komuś wysłać.
      </p>
      <h2>Skąd się biorą oznaczenia</h2>
      <p>
        Artykuł jest zwykłym plikiem tekstowym. Zanim strona zostanie opublikowana, program dzieli go na akapity i
        zdania, a potem stosuje reguły polskiej gramatyki: szuka cudzysłowów, także niedomkniętych, myślników, po
        których stoi „powiedział” albo „wskazała”, zdań zaczynających się od „że” po czasowniku mówienia oraz zwrotów
        takich jak „według” i „zdaniem”. Następnie ustala, do kogo te słowa należą: po nazwisku w dowolnym przypadku, po
        funkcji albo po tym, kto mówił chwilę wcześniej.
      </p>
      <p>
        Nie ma tu modelu językowego ani zgadywania w tle. Każda wypowiedź pamięta reguły, które ją znalazły; zobaczysz
        je po naciśnięciu wypowiedzi, razem ze słowami, na których się opierają.
      </p>
      <h2>Co znaczą oznaczenia</h2>
      <ul>
        <li>
          <mark data-kind="direct" {...voiceData(0)}>
            Tło w kolorze głosu
          </mark>
          : słowa przytoczone dosłownie.
        </li>
        <li>
          <mark data-kind="reported" {...voiceData(0)}>
            Kropkowane podkreślenie
          </mark>
          : omówienie, czyli treść wypowiedzi słowami autora artykułu.
        </li>
        <li>
          <mark data-kind="mixed" {...voiceData(0)}>
            Podkreślenie <span data-kind="direct">z tłem w środku</span>
          </mark>
          : omówienie, które zawiera dosłowny fragment.
        </li>
        <li>
          <mark data-sureness="low" {...voiceData(1)}>
            Znak przed wypowiedzią
          </mark>
          : kto mówi. Pusty w środku znaczy, że pewność jest mała.
        </li>
        <li>
          <u>Cienkie podkreślenie</u>: data, którą znajdziesz na osi czasu.
        </li>
      </ul>
      <h2>Daty</h2>
      <p>
        Data jest tak dokładna jak tekst i ani trochę dokładniejsza. „W środę” w artykule, o którym wiadomo tylko, że
        ukazał się w styczniu, to jedna z czterech śród, i tak jest narysowana.
      </p>
      <p>
        „Wczoraj”, „w środę” czy „trzy lata temu” liczymy od dnia publikacji, a „dzień później” od daty, która stoi w
        tekście przed nimi; przy wpisie na osi widać, od czego. Czasownik w czasie przeszłym patrzy wstecz, w przyszłym
        naprzód. Czego nic nie wyznacza, zostaje bez daty, ale na osi jest. Rok jest na niej odcinkiem długim na rok,
        „około” ma rozmyty brzeg, a wśród wielu wpisów to, co znamy tylko co do roku, nie udaje pierwszego stycznia.
      </p>
      <h2>Czego to nie umie</h2>
      <ul>
        <li>
          Rozpoznawanie się myli. Gdy waha się między osobami, mówi, że pewność jest mała, ale może też nie wiedzieć, że
          się myli.
        </li>
        <li>Zaimki („powiedziała jej”) i dwie osoby o tym samym nazwisku to najczęstsze źródło pomyłek.</li>
        <li>
          Cytat w cytacie ma tylko tego, kto przytacza, chyba że wtrącił go sam autor artykułu albo wypowiedź po
          myślniku wymienia z imienia lub urzędu, kto tak mówi.
        </li>
        <li>Firma lub gazeta nazwana w tekście „spółką” albo „dziennikiem” może zostać wzięta za inną.</li>
        <li>W wywiadzie bez oznaczeń pytania i odpowiedzi mogą się pomylić.</li>
        <li>Ironia, mowa pozornie zależna i cudzysłów dla dystansu są poza zasięgiem reguł.</li>
        <li>Reguły znają tylko język polski.</li>
      </ul>
      <h2>Jak to mierzymy</h2>
      <p>
        Reguły mają tablice przykładów i kontrprzykładów oraz całe artykuły wzorcowe z oczekiwanym wynikiem; każda
        zmiana musi się z nimi zgadzać. Nie podajemy tu liczb, których nie da się sprawdzić jednym poleceniem w tym
        projekcie.
      </p>
      <p>
        W dwudziestu sześciu własnych artykułach, opisanych ręcznie i celowo trudniejszych niż prasa, znajduje 97,2 %
        cytatów, a 97,8 % zaznaczeń to rzeczywiście cytaty. Spośród znalezionych 95,6 % ma właściwego mówiącego. Reguły
        powstawały przy tych samych tekstach, więc po innych warto spodziewać się mniej. To, co uchodzi za niemal pewne
        (95 % i więcej), prawie zawsze jest dobre. Pełne liczby wypisuje polecenie „npm run eval”.
      </p>
      <h2>Prywatność</h2>
      <p>
        Strona nie ma ciasteczek ani statystyk i niczego nie pobiera od innych. Wybrane ustawienia zostają na Twoim
        urządzeniu.
      </p>
    </Prose>
  )
}
