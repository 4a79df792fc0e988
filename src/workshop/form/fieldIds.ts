/** Ids of the form's controls, made of their paths. */
import { type Path, pointerTo } from '../../scenario/finding.ts'

export const fieldId = (path: Path): string => `form:${pointerTo(path)}`

/** Of the line that the grounds of a thing are folded to. */
export const groundsId = (path: Path): string => fieldId([...path, ':grounds'])

/** The control of a path, or of what lies around it where it has none of its own. */
export const controlAt = (root: ParentNode, path: Path): HTMLElement | null => {
  for (let at = path; at.length > 0; at = at.slice(0, -1)) {
    const found = root.querySelector<HTMLElement>(`[id="${CSS.escape(fieldId(at))}"]`)
    if (found !== null) return found
  }
  return null
}

/** What the path is of the field that holds an element; null outside of any. */
export const pathAround = (element: Element): Path | null => {
  const written = element.closest('[data-path]')?.getAttribute('data-path')
  return written === null || written === undefined ? null : (JSON.parse(written) as Path)
}
