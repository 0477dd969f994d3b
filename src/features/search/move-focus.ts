/**
 * Arrows lead from the field down through the results and back; Escape leads back to the field.
 *
 * @param below all that is below the field: who is there, and at none of it yet, comes to the first or back
 * @returns whether the key was for this
 */
export function moveFocus(
  {
    key,
    target,
    altKey,
    ctrlKey,
    metaKey,
    shiftKey,
  }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'> & { target: EventTarget | null },
  root: HTMLElement,
  field: HTMLElement | null,
  below: HTMLElement | null,
): boolean {
  if (altKey || ctrlKey || metaKey || shiftKey || field === null) return false
  const links = [...root.querySelectorAll<HTMLElement>('a[data-result]')]
  const stops = [field, ...links]
  const isBetween = target === below
  const at = isBetween ? 0 : target instanceof HTMLElement ? stops.indexOf(target) : -1
  if (at < 0) return false
  const step = { ArrowDown: 1, ArrowUp: -1 }[key] ?? 0
  const isBack = (key === 'Escape' && at > 0) || (isBetween && (key === 'Escape' || step < 0))
  const next = isBack ? field : step === 0 ? undefined : stops[at + step]
  next?.focus()
  return next !== undefined
}
