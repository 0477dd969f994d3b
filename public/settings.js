// What the reader chose, put on <html> before anything is painted. Shape and key: src/features/settings/settings.ts.
const root = document.documentElement
// what a page says before its script is there: `QuoteActions.module.css`
if (navigator.share !== undefined) root.dataset.shares = ''
try {
  const { theme, size, language } = JSON.parse(localStorage.getItem('cytelnia-settings')) ?? {}
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  if (size === 'small' || size === 'large' || size === 'huge') root.dataset.size = size
  if (language === 'en') root.lang = 'en'
} catch {
  // nothing stored, or storage is forbidden: the page is as the system has it
}
