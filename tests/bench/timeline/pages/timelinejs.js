/* global TL */
// As TimelineJS's documentation has it: a timeline of a JSON object. Filtering is not in it: the timeline is made anew.
const bench = { drawn: false, shown: null, complaint: null, show }
window.bench = bench

let events

/** Resolves when the timeline stands: its `ready` event. */
function draw(shown) {
  document.getElementById('timeline').replaceChildren()
  const options = { font: null, language: 'en', script_path: `${location.origin}/` }
  const timeline = new TL.Timeline('timeline', { events: shown }, options)
  return new Promise((resolve, reject) => {
    timeline.on('ready', resolve)
    // what it cannot draw it says in a message of its own and nowhere else
    timeline.showMessage = (message) => {
      if (message.includes('strong')) reject(new Error(message))
    }
  })
}

function fail(error) {
  bench.complaint = String(error)
}

function show(speaker) {
  draw(events.filter(({ speakers }) => speakers.includes(speaker))).then(() => {
    bench.shown = speaker
  }, fail)
}

async function open() {
  events = (await (await fetch('data.json')).json()).events
  await draw(events)
  bench.drawn = true
}

open().catch(fail)
