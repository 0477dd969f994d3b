/** The element of a row in a timeline's list. */
export function rowElement(list: HTMLElement | null, key: string | null): HTMLElement | undefined {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(({ dataset }) => dataset.row === key)
}
