/* global vis */
// As vis-timeline's documentation has it: a DataSet, a DataView that filters it, and `refresh()` on the view.
const bench = { drawn: false, shown: null, complaint: null, show }
window.bench = bench

let view
let who = null
let asked = null

function show(speaker) {
  who = speaker
  view.refresh()
  asked = speaker
}

async function open() {
  const { items, options } = await (await fetch('data.json')).json()
  view = new vis.DataView(new vis.DataSet(items), {
    filter: ({ speakers }) => who === null || speakers.includes(who),
  })
  const timeline = new vis.Timeline(document.getElementById('timeline'), view, {
    ...options,
    onInitialDrawComplete() {
      bench.drawn = true
    },
  })
  timeline.on('changed', () => {
    bench.shown = asked
  })
}

open().catch((error) => {
  bench.complaint = String(error)
})
