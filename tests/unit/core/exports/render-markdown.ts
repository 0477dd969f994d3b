import MarkdownIt from 'markdown-it'

/** The most that a Markdown reader may make of a text: HTML passes, bare addresses become links. */
const reader = new MarkdownIt({ html: true, linkify: true })

/** Markdown as HTML, by a parser that is not ours. */
export const renderMarkdown = (markdown: string): string => reader.render(markdown)

/** A text as HTML shows it: what must come out if none of it was taken for markup. */
export const asHtml = (text: string): string => reader.utils.escapeHtml(text)
