import { testSpeakers } from './expect-speakers.ts'

testSpeakers('an apostrophe shows that a name is no subject', [
  ['before the verb', "Jan Bryl w liście do Jeana-Luke'a Wrony dodał, że most stoi.", ['Jan Bryl']],
  ['nor a part of the next name', "W liście do Jeana-Luke'a Wrony Jan Bryl dodał, że most stoi.", ['Jan Bryl']],
  ['nor behind the verb', "„Most stoi” – napisał w liście do Jeana-Luke'a Wrony Jan Bryl.", ['Jan Bryl']],
  ['unless a capital follows it', "Po rozmowie z Bryl Michael O'Leary dodał, że most stoi.", ["Michael O'Leary"]],
  ['nor of a lone surname', "Po rozmowie z Wrenge'em Bryl dodał, że most stoi.", ['Bryl']],
  ['nor where it frames an opinion', "Zdaniem Jeana-Luke'a Wrony most stoi.", ['Jean-Luke Wrona']],
])

testSpeakers('a platform in no nominative says nothing', [
  ['in the genitive', 'Jan Bryl za pośrednictwem Twittera dodał, że most stoi.', ['Jan Bryl']],
  ['before the subject', 'Za pośrednictwem Facebooka wójt Jan Bryl dodał, że most stoi.', ['Jan Bryl']],
  ['but in the nominative', 'Twitter podał, że konto zablokowano.', ['Twitter']],
])

testSpeakers('two given names by their letters', [
  ['before a surname', 'Poseł JD Wrona mówi, że pada. – Leje – dodał Wrona.', ['JD Wrona', 'JD Wrona']],
  ['where they open a sentence', 'AJ Wrona mówi, że pada.', ['AJ Wrona']],
  ['behind the verb', '– Pada – powiedział JJ Wrona.', ['JJ Wrona']],
  ['in another case', "Według JD Vrence'a most stoi.", ['JD Vrence']],
  ['before the subject', "Po rozmowie z JD Vrence'em Bryl dodał, że most stoi.", ['Bryl']],
  ['no letters of a body', 'Według PZW Wrona mówi prawdę.', ['PZW']],
  ['nor a trade', 'DJ Wrona mówi, że pada.', ['Wrona']],
])
