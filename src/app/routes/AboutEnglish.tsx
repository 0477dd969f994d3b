import { voiceData } from '../../ui/voice.ts'

/** The page about recognition, in English. Kept as prose: it is read, not looked up. */
export function AboutEnglish() {
  return (
    <>
      <p>
        Cytelnia reads press articles and marks the words of others in them: who said them, whether they are verbatim,
        when, and why we think so. Every quote has an address of its own that can be sent to somebody.
      </p>
      <h2>Where the marks come from</h2>
      <p>
        An article is a plain text file. Before the site is published, a program cuts it into paragraphs and sentences
        and applies the grammar of Polish reporting: quotation marks, those that never close too, dashes followed by
        “said” or “pointed out”, clauses that begin with “that” under a verb of saying, and phrases such as “according
        to”. Then it settles whose words they are: by a name in any case, by an office, or by who spoke just before.
      </p>
      <p>
        There is no language model and no guessing behind it. Every quote keeps the rules that found it; you see them,
        with the words that they rest on, when you press the quote.
      </p>
      <h2>What the marks mean</h2>
      <ul>
        <li>
          <mark data-kind="direct" {...voiceData(0)}>
            A wash in the voice’s colour
          </mark>
          : words given verbatim.
        </li>
        <li>
          <mark data-kind="reported" {...voiceData(0)}>
            A dotted underline
          </mark>
          : a paraphrase, what was said in the words of the article’s author.
        </li>
        <li>
          <mark data-kind="mixed" {...voiceData(0)}>
            An underline <span data-kind="direct">with a wash in it</span>
          </mark>
          : a paraphrase that holds a verbatim fragment.
        </li>
        <li>
          <mark data-sureness="low" {...voiceData(1)}>
            The sign before a quote
          </mark>
          : who speaks. A hollow one means that we are not sure.
        </li>
        <li>
          <u>A thin underline</u>: a date that you find on the timeline.
        </li>
      </ul>
      <h2>Dates</h2>
      <p>
        A date is as precise as the text and not a bit more. “On Wednesday” in an article known only to be of January is
        one of four Wednesdays, and is drawn so.
      </p>
      <p>
        “Yesterday”, “on Wednesday” and “three years ago” are counted from the day of publication, “a day later” from
        the date before it in the text; the entry on the timeline says from what. A verb in the past looks back, one in
        the future ahead. What nothing fixes stays without a date, and is on the timeline all the same. A year is drawn
        as long as a year, “about” has a soft edge, and where there are many entries, what is known only to the year
        does not pass for the first of January.
      </p>
      <h2>What it cannot do</h2>
      <ul>
        <li>It makes mistakes. Where it wavers between people it says so, but it may also be wrong without knowing.</li>
        <li>Pronouns, and two people of one surname, are where it is wrong most often.</li>
        <li>
          A quote within a quote is given to the one who reports it alone, unless the article’s author put it there, or
          a dash opens the speech and it names who else says so.
        </li>
        <li>A company or paper that the text calls “the firm” or “the daily” may be taken for another.</li>
        <li>In an interview without labels, the questions and answers may be told apart wrongly.</li>
        <li>Irony, free indirect speech and scare quotes are beyond rules.</li>
        <li>The rules know Polish only.</li>
      </ul>
      <h2>How it is measured</h2>
      <p>
        Every rule has a table of examples and counter-examples, and there are whole articles with the result expected;
        every change must agree with them. We give no figure here that one command in this project cannot check.
      </p>
      <p>
        On twenty-six articles of our own, annotated by hand and harder than the press on purpose, it finds 97.2 % of
        the quotes, and 97.8 % of what it marks are quotes. Of those found, 95.6 % are given to the right speaker. The
        rules were written with these texts at hand, so on others expect less. What is marked as all but certain (95 %
        and more) is right nearly always. The command “npm run eval” prints these figures in full.
      </p>
      <h2>Privacy</h2>
      <p>
        The site has no cookies and no analytics, and fetches nothing from others. The settings that you choose stay on
        your device.
      </p>
    </>
  )
}
