// What the reader chose, put on <html> before anything is painted. Names, values and key: src/features/settings.
{
  const root = document.documentElement
  const KEY = 'cytelnia-settings'
  // the first of each is what a page is without it
  const CHOICES = {
    theme: ['system', 'light', 'sepia', 'dark', 'black', 'contrast'],
    face: ['serif', 'sans', 'clear'],
    size: ['normal', 'small', 'large', 'huge'],
    leading: ['normal', 'tight', 'airy'],
    measure: ['normal', 'narrow', 'wide'],
    edge: ['ragged', 'justified'],
    hyphens: ['on', 'off'],
    marks: ['normal', 'quiet', 'strong'],
    keys: ['on', 'off'],
  }
  const BARS = { light: '#fcfaf6', sepia: '#f6eddd', dark: '#161310', black: '#000000' }
  const bars = [...document.querySelectorAll('meta[name="theme-color"]')].map((bar) => [bar, bar.content])
  const own = navigator.languages?.find((tag) => /^(pl|en)\b/.test(tag)) ?? 'pl'

  const settle = (settings) => {
    for (const [name, [, ...others]] of Object.entries(CHOICES)) {
      const chosen = settings[name]
      if (others.includes(chosen)) root.dataset[name] = chosen
      else delete root.dataset[name]
    }
    const language = settings.language ?? own
    root.lang = language === 'en' || language.startsWith('en-') ? 'en' : 'pl'
    for (const [bar, color] of bars) bar.content = BARS[root.dataset.theme] ?? color
    document.dispatchEvent(new Event('cytelnia:settled'))
  }
  const read = (text) => {
    try {
      const settings = JSON.parse(text)
      return settings !== null && typeof settings === 'object' ? settings : {}
    } catch {
      return {}
    }
  }

  // it was drawn as if nothing were asked: what answers is not shown until the app has answered, or does not come
  if (/[?&](?:q|who|kind|year|from|to|entry)=./.test(location.search)) {
    root.dataset.asked = ''
    setTimeout(() => delete root.dataset.asked, 15_000)
  }
  // what a page says before its script is there: `QuoteActions.module.css`
  if (navigator.share !== undefined) root.dataset.shares = ''
  document.addEventListener('cytelnia:settings', ({ detail }) => {
    // a face that is chosen here may come late
    root.dataset.live = ''
    settle(detail)
  })
  // another tab's choice holds here, too
  addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY || key === null) settle(read(newValue))
  })
  let stored = null
  try {
    stored = localStorage.getItem(KEY)
  } catch {
    // storage is forbidden: the page is as the system has it
  }
  settle(read(stored))
}
