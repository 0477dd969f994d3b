export function AboutEnglish() {
  return <p>…</p>
}
