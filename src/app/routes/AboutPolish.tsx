export function AboutPolish() {
  return <p>…</p>
}
